-- from.sql to to.sql

-- replication: table:public.orders: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.orders_id;

-- non-transactional: table:public.orders/primary key:orders_id: if it fails, index orders_id stays behind invalid; run again, the script drops it first
-- may-fail: table:public.orders/primary key:orders_id: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY orders_id ON public.orders (id);

-- together

ALTER TABLE public.orders ADD CONSTRAINT orders_id PRIMARY KEY USING INDEX orders_id;

-- to.sql to from.sql

-- replication: table:public.orders: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.orders DROP CONSTRAINT orders_id;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.orders_pkey;

-- non-transactional: table:public.orders/primary key:orders_pkey: if it fails, index orders_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.orders/primary key:orders_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey ON public.orders (id, code);

-- together

ALTER TABLE public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;
