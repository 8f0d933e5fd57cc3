-- from.sql to to.sql

DROP VIEW public.shouts;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.orders_1_shout;

-- together

-- data-loss: table:public.orders/column:shout: the column's values give way to computed ones
ALTER TABLE public.orders DROP COLUMN shout;

-- rewrite: table:public.orders/column:shout: the table is written anew: each row gets a value
ALTER TABLE public.orders ADD COLUMN shout text GENERATED ALWAYS AS (upper(code)) STORED;

CREATE OR REPLACE VIEW public.shouts AS
 SELECT shout
   FROM public.orders_1;

-- outside

-- non-transactional: table:public.orders_1/index:orders_1_shout: if it fails, index orders_1_shout stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY orders_1_shout ON public.orders_1 USING btree (shout);

-- to.sql to from.sql

DROP VIEW public.shouts;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.orders_1_shout;

-- together

ALTER TABLE public.orders ALTER COLUMN shout DROP EXPRESSION;

CREATE OR REPLACE VIEW public.shouts AS
 SELECT shout
   FROM public.orders_1;

-- outside

-- non-transactional: table:public.orders_1/index:orders_1_shout: if it fails, index orders_1_shout stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY orders_1_shout ON public.orders_1 USING btree (shout);
