-- from.sql to to.sql

-- rebuild: statistics:public.s: dropped and made anew: it needs public.orders.city, which changes or goes
DROP STATISTICS public.s;

-- rebuild: table:public.orders: dropped and made anew: its rows are copied
-- access-exclusive: table:public.orders: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.orders RENAME TO orders_old;

CREATE TABLE public.orders (
  id integer NOT NULL,
  city text,
  zip text
) PARTITION BY RANGE (id);

CREATE TABLE public.orders_1 (
  id integer NOT NULL,
  city text,
  zip text
);
ALTER TABLE public.orders ATTACH PARTITION public.orders_1 FOR VALUES FROM (0) TO (100);

-- rewrite: table:public.orders: every row is copied into the table made anew
-- may-fail: table:public.orders: fails where a row fits no partition
INSERT INTO public.orders (id, city, zip)
SELECT id, city, zip FROM public.orders_old;

-- replication: table:public.orders: a publication that names the table loses it: add the new one
DROP TABLE public.orders_old;
CREATE STATISTICS public.s (mcv) ON city, zip FROM public.orders;
ALTER STATISTICS public.s SET STATISTICS 77;
ALTER STATISTICS public.s OWNER TO tandem_corpus_boss;
COMMENT ON STATISTICS public.s IS 'kept';

-- to.sql to from.sql

-- rebuild: statistics:public.s: dropped and made anew: it needs public.orders.city, which changes or goes
DROP STATISTICS public.s;

-- rebuild: table:public.orders: dropped and made anew: its rows are copied
-- access-exclusive: table:public.orders: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.orders RENAME TO orders_old;

CREATE TABLE public.orders (
  id integer NOT NULL,
  city text,
  zip text
);

-- rewrite: table:public.orders: every row is copied into the table made anew
INSERT INTO public.orders (id, city, zip)
SELECT id, city, zip FROM public.orders_old;

-- replication: table:public.orders: a publication that names the table loses it: add the new one
DROP TABLE public.orders_old;
CREATE STATISTICS public.s (mcv) ON city, zip FROM public.orders;
ALTER STATISTICS public.s SET STATISTICS 77;
ALTER STATISTICS public.s OWNER TO tandem_corpus_boss;
COMMENT ON STATISTICS public.s IS 'kept';
