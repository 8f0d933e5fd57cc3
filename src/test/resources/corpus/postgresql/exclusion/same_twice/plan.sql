-- from.sql to to.sql

CREATE TABLE public.orders (
  id integer,
  CONSTRAINT one EXCLUDE USING btree (id WITH =) DEFERRABLE
);
ALTER TABLE public.orders ADD CONSTRAINT two EXCLUDE USING btree (id WITH =) DEFERRABLE;

-- to.sql to from.sql

-- data-loss: table:public.orders: the table and its rows are gone
DROP TABLE public.orders;
