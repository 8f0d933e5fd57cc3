-- from.sql to to.sql

ALTER TABLE public.days ADD CONSTRAINT days_at_not_null CHECK (at IS NOT NULL) NOT VALID;
ALTER TABLE public.days ADD CONSTRAINT days_id_not_null CHECK (id IS NOT NULL) NOT VALID;
ALTER TABLE public.orders ADD CONSTRAINT orders_id_not_null CHECK (id IS NOT NULL) NOT VALID;
ALTER TABLE public.orders ADD CONSTRAINT orders_line_not_null CHECK (line IS NOT NULL) NOT VALID;

-- apart

-- validation: table:public.days/column:at: the whole table is read for nulls
-- may-fail: table:public.days/column:at: fails where the column holds a null
ALTER TABLE public.days VALIDATE CONSTRAINT days_at_not_null;

-- validation: table:public.days/column:id: the whole table is read for nulls
-- may-fail: table:public.days/column:id: fails where the column holds a null
ALTER TABLE public.days VALIDATE CONSTRAINT days_id_not_null;

-- validation: table:public.orders/column:id: the whole table is read for nulls
-- may-fail: table:public.orders/column:id: fails where the column holds a null
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_id_not_null;

-- validation: table:public.orders/column:line: the whole table is read for nulls
-- may-fail: table:public.orders/column:line: fails where the column holds a null
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_line_not_null;

-- together

ALTER TABLE public.days ALTER COLUMN at SET NOT NULL;
ALTER TABLE public.days DROP CONSTRAINT days_at_not_null;
ALTER TABLE public.days ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.days DROP CONSTRAINT days_id_not_null;
ALTER TABLE public.orders ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_id_not_null;
ALTER TABLE public.orders ALTER COLUMN line SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_line_not_null;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.days_a_pkey;

-- non-transactional: table:public.days_a/primary key:days_a_pkey: if it fails, index days_a_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.days_a/primary key:days_a_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY days_a_pkey ON public.days_a (at, id);
DROP INDEX CONCURRENTLY IF EXISTS public.orders_pkey;

-- non-transactional: table:public.orders/primary key:orders_pkey: if it fails, index orders_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.orders/primary key:orders_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey ON public.orders (id, line) INCLUDE (note);
DROP INDEX CONCURRENTLY IF EXISTS public.orders_note_idx;

-- non-transactional: table:public.orders/index:orders_note_idx: if it fails, index orders_note_idx stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY orders_note_idx ON public.orders USING btree (note);
DROP INDEX CONCURRENTLY IF EXISTS public."people key";

-- non-transactional: table:public.people/primary key:people key: if it fails, index people key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.people/primary key:people key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY "people key" ON public.people (id);

-- together

ALTER TABLE public.days_a ADD CONSTRAINT days_a_pkey PRIMARY KEY USING INDEX days_a_pkey;
ALTER TABLE public.days ADD CONSTRAINT days_pkey PRIMARY KEY (at, id);
ALTER TABLE public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;
ALTER TABLE public.people ADD CONSTRAINT "people key" PRIMARY KEY USING INDEX "people key" DEFERRABLE;

-- to.sql to from.sql

-- replication: table:public.days: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.days DROP CONSTRAINT days_pkey;
ALTER TABLE public.days ALTER COLUMN at DROP NOT NULL;
ALTER TABLE public.days ALTER COLUMN id DROP NOT NULL;

-- replication: table:public.days_a: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.days_a DROP CONSTRAINT IF EXISTS days_a_pkey;
ALTER TABLE public.days_a ALTER COLUMN at DROP NOT NULL;
ALTER TABLE public.days_a ALTER COLUMN id DROP NOT NULL;

-- replication: table:public.orders: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;
ALTER TABLE public.orders ALTER COLUMN id DROP NOT NULL;
ALTER TABLE public.orders ALTER COLUMN line DROP NOT NULL;

-- replication: table:public.people: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.people DROP CONSTRAINT "people key";

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.orders_note_idx;
