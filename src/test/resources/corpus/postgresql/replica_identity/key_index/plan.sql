-- from.sql to to.sql

-- replication: table:public.t: subscribers are told other columns of old rows
ALTER TABLE public.t REPLICA IDENTITY DEFAULT;

-- replication: table:public.t: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
-- rebuild: table:public.t/unique:t_a: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_a;

-- outside

-- non-transactional: table:public.t/unique:t_a: if it fails, index t_a stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/unique:t_a: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t_a ON public.t (a, id);
DROP INDEX CONCURRENTLY IF EXISTS public.t_only;

-- non-transactional: table:public.t/index:t_only: if it fails, index t_only stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/index:t_only: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY t_only ON public.t USING btree (a);

-- together

ALTER TABLE public.t ADD CONSTRAINT t_a UNIQUE USING INDEX t_a;

-- replication: table:public.t: subscribers are told other columns of old rows
ALTER TABLE public.t REPLICA IDENTITY USING INDEX t_only;

-- to.sql to from.sql

-- rebuild: table:public.t/unique:t_a: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_a;

-- replication: table:public.t: subscribers are told other columns of old rows
ALTER TABLE public.t REPLICA IDENTITY DEFAULT;

-- outside

-- replication: table:public.t: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
DROP INDEX CONCURRENTLY IF EXISTS public.t_only;

-- non-transactional: table:public.t/unique:t_a: if it fails, index t_a stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/unique:t_a: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t_a ON public.t (a);

-- together

ALTER TABLE public.t ADD CONSTRAINT t_a UNIQUE USING INDEX t_a;

-- replication: table:public.t: subscribers are told other columns of old rows
ALTER TABLE public.t REPLICA IDENTITY USING INDEX t_a;
