-- from.sql to to.sql

-- data-loss: table:public.orders: the table and its rows are gone
DROP TABLE public.orders;

-- to.sql to from.sql

CREATE TABLE public.orders (
  id integer,
  city text,
  zip text
);
CREATE STATISTICS public.s ON city, zip FROM public.orders;
COMMENT ON STATISTICS public.s IS 'gone';
