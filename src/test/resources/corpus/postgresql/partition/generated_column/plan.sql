-- from.sql to to.sql

-- rebuild: view:public.shouts: dropped and made anew: it needs public.orders_1.shout, which changes or goes
DROP VIEW public.shouts;

-- outside

-- rebuild: table:public.orders_1/index:orders_1_shout: dropped and made anew: it needs public.orders_1.shout, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.orders_1_shout;

-- together

-- data-loss: table:public.orders/column:shout: the column's values give way to computed ones
ALTER TABLE public.orders DROP COLUMN shout;

-- rewrite: table:public.orders/column:shout: the table is written anew: each row gets a value
-- access-exclusive: table:public.orders: nobody reads or writes it as long as that takes
ALTER TABLE public.orders ADD COLUMN shout text GENERATED ALWAYS AS (upper(code)) STORED;

CREATE OR REPLACE VIEW public.shouts AS
 SELECT shout
   FROM public.orders_1;

-- outside

-- non-transactional: table:public.orders_1/index:orders_1_shout: if it fails, index orders_1_shout stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY orders_1_shout ON public.orders_1 USING btree (shout);

-- to.sql to from.sql

-- rebuild: view:public.shouts: dropped and made anew: it needs public.orders_1.shout, which changes or goes
DROP VIEW public.shouts;

-- outside

-- rebuild: table:public.orders_1/index:orders_1_shout: dropped and made anew: it needs public.orders_1.shout, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.orders_1_shout;

-- together

ALTER TABLE public.orders ALTER COLUMN shout DROP EXPRESSION;

CREATE OR REPLACE VIEW public.shouts AS
 SELECT shout
   FROM public.orders_1;

-- outside

-- non-transactional: table:public.orders_1/index:orders_1_shout: if it fails, index orders_1_shout stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY orders_1_shout ON public.orders_1 USING btree (shout);
