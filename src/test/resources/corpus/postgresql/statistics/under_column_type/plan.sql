-- from.sql to to.sql

-- rebuild: statistics:public.e: dropped and made anew: it needs public.orders.zip, which changes or goes
DROP STATISTICS public.e;

-- rebuild: statistics:public.s: dropped and made anew: it needs public.orders.zip, which changes or goes
DROP STATISTICS public.s;

-- rewrite: table:public.orders/column:zip: the table may be written anew
-- access-exclusive: table:public.orders: nobody reads or writes it as long as that takes
ALTER TABLE public.orders ALTER COLUMN zip TYPE bigint USING zip::bigint;
CREATE STATISTICS public.e ON (zip + 1) FROM public.orders;
CREATE STATISTICS public.s (mcv) ON city, zip FROM public.orders;
ALTER STATISTICS public.s SET STATISTICS 77;
ALTER STATISTICS public.s OWNER TO tandem_corpus_boss;
COMMENT ON STATISTICS public.s IS 'kept';

-- to.sql to from.sql

-- rebuild: statistics:public.e: dropped and made anew: it needs public.orders.zip, which changes or goes
DROP STATISTICS public.e;

-- rebuild: statistics:public.s: dropped and made anew: it needs public.orders.zip, which changes or goes
DROP STATISTICS public.s;

-- rewrite: table:public.orders/column:zip: the table may be written anew
-- may-fail: table:public.orders/column:zip: a value that integer does not take makes it fail
-- access-exclusive: table:public.orders: nobody reads or writes it as long as that takes
ALTER TABLE public.orders ALTER COLUMN zip TYPE integer USING zip::integer;
CREATE STATISTICS public.e ON (zip + 1) FROM public.orders;
CREATE STATISTICS public.s (mcv) ON city, zip FROM public.orders;
ALTER STATISTICS public.s SET STATISTICS 77;
ALTER STATISTICS public.s OWNER TO tandem_corpus_boss;
COMMENT ON STATISTICS public.s IS 'kept';
