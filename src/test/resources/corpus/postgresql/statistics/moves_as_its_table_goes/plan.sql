-- from.sql to to.sql

-- rebuild: statistics:public.s: dropped and made anew: kinds, columns and table of statistics cannot be changed in place
DROP STATISTICS public.s;
CREATE STATISTICS public.s ON city, zip FROM public.customers;

-- data-loss: table:public.orders: the table and its rows are gone
DROP TABLE public.orders;

-- to.sql to from.sql

-- rebuild: statistics:public.s: dropped and made anew: kinds, columns and table of statistics cannot be changed in place
DROP STATISTICS public.s;

CREATE TABLE public.orders (
  id integer,
  city text,
  zip text
);
CREATE STATISTICS public.s ON city, zip FROM public.orders;
