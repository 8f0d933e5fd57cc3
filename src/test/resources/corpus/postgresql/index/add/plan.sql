-- from.sql to to.sql

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public."Orders index ""x""";

-- non-transactional: table:public.orders/index:"Orders index ""x""": if it fails, index Orders index "x" stays behind invalid; run again, the script drops it first
-- may-fail: table:public.orders/index:"Orders index ""x""": fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY "Orders index ""x""" ON public.orders USING btree (lower(note) DESC, id);
DROP INDEX CONCURRENTLY IF EXISTS public.orders_customer;

-- non-transactional: table:public.orders/index:orders_customer: if it fails, index orders_customer stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY orders_customer ON public.orders USING btree (customer) INCLUDE (note) WITH (fillfactor='70') WHERE (id > 0);
DROP INDEX CONCURRENTLY IF EXISTS public.orders_from_idx;

-- non-transactional: table:public.orders/index:orders_from_idx: if it fails, index orders_from_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY orders_from_idx ON public.orders USING hash ("from");
COMMENT ON INDEX public.orders_customer IS 'by customer';
DROP INDEX CONCURRENTLY IF EXISTS public.notes_id;

-- non-transactional: materialized view:public.notes/index:notes_id: if it fails, index notes_id stays behind invalid; run again, the script drops it first
-- may-fail: materialized view:public.notes/index:notes_id: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY notes_id ON public.notes USING btree (id);
DROP INDEX CONCURRENTLY IF EXISTS public.other;

-- to.sql to from.sql

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.other;

-- non-transactional: table:public.orders/index:other: if it fails, index other stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY other ON public.orders USING btree (note);
DROP INDEX CONCURRENTLY IF EXISTS public.notes_id;
DROP INDEX CONCURRENTLY IF EXISTS public."Orders index ""x""";
DROP INDEX CONCURRENTLY IF EXISTS public.orders_customer;
DROP INDEX CONCURRENTLY IF EXISTS public.orders_from_idx;
