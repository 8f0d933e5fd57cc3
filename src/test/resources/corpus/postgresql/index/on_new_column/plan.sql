-- from.sql to to.sql

ALTER TABLE public.orders ADD COLUMN points integer DEFAULT 7;
DROP INDEX public.orders_old;

-- data-loss: table:public.orders/column:old: the column's values are gone
ALTER TABLE public.orders DROP COLUMN old;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.orders_points;

-- non-transactional: table:public.orders/index:orders_points: if it fails, index orders_points stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY orders_points ON public.orders USING btree (points);

-- to.sql to from.sql

ALTER TABLE public.orders ADD COLUMN old text;
DROP INDEX public.orders_points;

-- data-loss: table:public.orders/column:points: the column's values are gone
ALTER TABLE public.orders DROP COLUMN points;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.orders_old;

-- non-transactional: table:public.orders/index:orders_old: if it fails, index orders_old stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY orders_old ON public.orders USING btree (old);
