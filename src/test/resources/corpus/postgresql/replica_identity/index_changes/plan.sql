-- from.sql to to.sql

-- replication: table:public.t: subscribers are told other columns of old rows
ALTER TABLE public.t REPLICA IDENTITY DEFAULT;

-- replication: table:public.u: subscribers are told other columns of old rows
ALTER TABLE public.u REPLICA IDENTITY DEFAULT;

-- outside

-- replication: table:public.t: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/index:i: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY i ON public.t USING btree (a, b);

-- replication: table:public.u: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
DROP INDEX CONCURRENTLY IF EXISTS public.ui;

-- together

-- replication: table:public.t: subscribers are told other columns of old rows
ALTER TABLE public.t REPLICA IDENTITY USING INDEX i;

-- to.sql to from.sql

-- replication: table:public.t: subscribers are told other columns of old rows
ALTER TABLE public.t REPLICA IDENTITY DEFAULT;

-- outside

-- replication: table:public.t: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/index:i: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY i ON public.t USING btree (a);
DROP INDEX CONCURRENTLY IF EXISTS public.ui;

-- non-transactional: table:public.u/index:ui: if it fails, index ui stays behind invalid; run again, the script drops it first
-- may-fail: table:public.u/index:ui: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY ui ON public.u USING btree (a);

-- together

-- replication: table:public.t: subscribers are told other columns of old rows
ALTER TABLE public.t REPLICA IDENTITY USING INDEX i;

-- replication: table:public.u: subscribers are told other columns of old rows
ALTER TABLE public.u REPLICA IDENTITY USING INDEX ui;
