-- from.sql to to.sql

DROP STATISTICS public.s;
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
DROP TABLE public.orders_old;
CREATE STATISTICS public.s (mcv) ON city, zip FROM public.orders;
ALTER STATISTICS public.s SET STATISTICS 77;
ALTER STATISTICS public.s OWNER TO tandem_corpus_boss;
COMMENT ON STATISTICS public.s IS 'kept';

-- to.sql to from.sql

DROP STATISTICS public.s;
ALTER TABLE public.orders RENAME TO orders_old;

CREATE TABLE public.orders (
  id integer NOT NULL,
  city text,
  zip text
);

-- rewrite: table:public.orders: every row is copied into the table made anew
INSERT INTO public.orders (id, city, zip)
SELECT id, city, zip FROM public.orders_old;
DROP TABLE public.orders_old;
CREATE STATISTICS public.s (mcv) ON city, zip FROM public.orders;
ALTER STATISTICS public.s SET STATISTICS 77;
ALTER STATISTICS public.s OWNER TO tandem_corpus_boss;
COMMENT ON STATISTICS public.s IS 'kept';
