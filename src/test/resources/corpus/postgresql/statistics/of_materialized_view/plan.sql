-- from.sql to to.sql

DROP STATISTICS public.s;
DROP MATERIALIZED VIEW public.m;

CREATE MATERIALIZED VIEW public.m AS
 SELECT city,
    zip,
    id
   FROM public.orders
  WHERE (id > 0);
CREATE STATISTICS public.s ON city, zip FROM public.m;

-- to.sql to from.sql

DROP STATISTICS public.s;
DROP MATERIALIZED VIEW public.m;

CREATE MATERIALIZED VIEW public.m AS
 SELECT city,
    zip
   FROM public.orders;
CREATE STATISTICS public.s ON city, zip FROM public.m;
