-- from.sql to to.sql

-- replication: table:public.by_index: subscribers are told other columns of old rows
ALTER TABLE public.by_index REPLICA IDENTITY DEFAULT;

-- replication: table:public.by_key: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.by_key/primary key:by_key_pkey: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.by_key DROP CONSTRAINT by_key_pkey;
ALTER TABLE public.whole DROP CONSTRAINT whole_pkey;

-- outside

-- replication: table:public.by_index: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.by_index/index:by_index_id: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.by_index_id;

-- non-transactional: table:public.by_index/index:by_index_id: if it fails, index by_index_id stays behind invalid; run again, the script drops it first
-- may-fail: table:public.by_index/index:by_index_id: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY by_index_id ON public.by_index USING btree (id, a);

-- non-transactional: table:public.by_key/primary key:by_key_pkey: if it fails, index by_key_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.by_key/primary key:by_key_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY by_key_pkey ON public.by_key (id, a);

-- together

-- replication: table:public.by_index: subscribers are told other columns of old rows
ALTER TABLE public.by_index REPLICA IDENTITY USING INDEX by_index_id;
ALTER TABLE public.by_key ADD CONSTRAINT by_key_pkey PRIMARY KEY USING INDEX by_key_pkey;

-- to.sql to from.sql

-- replication: table:public.by_index: subscribers are told other columns of old rows
ALTER TABLE public.by_index REPLICA IDENTITY DEFAULT;

-- replication: table:public.by_key: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.by_key/primary key:by_key_pkey: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.by_key DROP CONSTRAINT by_key_pkey;

-- outside

-- replication: table:public.by_index: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.by_index/index:by_index_id: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.by_index_id;

-- non-transactional: table:public.by_index/index:by_index_id: if it fails, index by_index_id stays behind invalid; run again, the script drops it first
-- may-fail: table:public.by_index/index:by_index_id: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY by_index_id ON public.by_index USING btree (id);

-- non-transactional: table:public.by_key/primary key:by_key_pkey: if it fails, index by_key_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.by_key/primary key:by_key_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY by_key_pkey ON public.by_key (id);
DROP INDEX CONCURRENTLY IF EXISTS public.whole_pkey;

-- non-transactional: table:public.whole/primary key:whole_pkey: if it fails, index whole_pkey stays behind invalid; run again, the script drops it first
-- may-fail: table:public.whole/primary key:whole_pkey: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY whole_pkey ON public.whole (id);

-- together

-- replication: table:public.by_index: subscribers are told other columns of old rows
ALTER TABLE public.by_index REPLICA IDENTITY USING INDEX by_index_id;
ALTER TABLE public.by_key ADD CONSTRAINT by_key_pkey PRIMARY KEY USING INDEX by_key_pkey;
ALTER TABLE public.whole ADD CONSTRAINT whole_pkey PRIMARY KEY USING INDEX whole_pkey;
