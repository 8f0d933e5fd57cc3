-- from.sql to to.sql

-- rebuild: table:public.lines/foreign key:lines_order_id_fkey: dropped and made anew: it needs public.orders.orders_pkey, which changes or goes
-- access-exclusive: table:public.lines: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.lines DROP CONSTRAINT lines_order_id_fkey;

-- replication: table:public.orders: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.orders/primary key:orders_pkey: dropped and made anew: it needs public.orders.code, which changes or goes
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

-- rewrite: table:public.orders/column:code: the table may be written anew
-- may-fail: table:public.orders/column:code: a value that integer does not take makes it fail
-- access-exclusive: table:public.orders: nobody reads or writes it as long as that takes
ALTER TABLE public.orders ALTER COLUMN code TYPE integer USING code::integer;

-- outside

-- non-transactional: table:public.orders/primary key:orders_pkey: if it fails, index orders_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.orders/primary key:orders_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey ON public.orders (id) INCLUDE (code);

-- together

ALTER TABLE public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;
ALTER TABLE public.lines ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id) NOT VALID;
COMMENT ON CONSTRAINT orders_pkey ON public.orders IS 'with the code';

-- apart

-- validation: table:public.lines/foreign key:lines_order_id_fkey: every row is checked
-- may-fail: table:public.lines/foreign key:lines_order_id_fkey: fails where the rows there do not pass
ALTER TABLE public.lines VALIDATE CONSTRAINT lines_order_id_fkey;

-- to.sql to from.sql

-- rebuild: table:public.lines/foreign key:lines_order_id_fkey: dropped and made anew: it needs public.orders.orders_pkey, which changes or goes
-- access-exclusive: table:public.lines: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.lines DROP CONSTRAINT lines_order_id_fkey;

-- replication: table:public.orders: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.orders/primary key:orders_pkey: dropped and made anew: it needs public.orders.code, which changes or goes
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

-- rewrite: table:public.orders/column:code: the table may be written anew
-- access-exclusive: table:public.orders: nobody reads or writes it as long as that takes
ALTER TABLE public.orders ALTER COLUMN code TYPE text USING code::text;

-- outside

-- non-transactional: table:public.orders/primary key:orders_pkey: if it fails, index orders_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.orders/primary key:orders_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey ON public.orders (id) INCLUDE (code);

-- together

ALTER TABLE public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;
ALTER TABLE public.lines ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id) NOT VALID;
COMMENT ON CONSTRAINT orders_pkey ON public.orders IS 'with the code';

-- apart

-- validation: table:public.lines/foreign key:lines_order_id_fkey: every row is checked
-- may-fail: table:public.lines/foreign key:lines_order_id_fkey: fails where the rows there do not pass
ALTER TABLE public.lines VALIDATE CONSTRAINT lines_order_id_fkey;
