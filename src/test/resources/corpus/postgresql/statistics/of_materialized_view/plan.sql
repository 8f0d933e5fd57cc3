-- from.sql to to.sql

-- rebuild: statistics:public.s: dropped and made anew: it needs public.m, which changes or goes
DROP STATISTICS public.s;

-- rebuild: materialized view:public.m: dropped and made anew: the query of a materialized view cannot be changed in place
DROP MATERIALIZED VIEW public.m;

CREATE MATERIALIZED VIEW public.m AS
 SELECT city,
    zip,
    id
   FROM public.orders
  WHERE (id > 0);
CREATE STATISTICS public.s ON city, zip FROM public.m;

-- to.sql to from.sql

-- rebuild: statistics:public.s: dropped and made anew: it needs public.m, which changes or goes
DROP STATISTICS public.s;

-- rebuild: materialized view:public.m: dropped and made anew: the query of a materialized view cannot be changed in place
DROP MATERIALIZED VIEW public.m;

CREATE MATERIALIZED VIEW public.m AS
 SELECT city,
    zip
   FROM public.orders;
CREATE STATISTICS public.s ON city, zip FROM public.m;
