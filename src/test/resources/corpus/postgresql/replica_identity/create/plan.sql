-- from.sql to to.sql

-- replication: table:public.t: subscribers are told other columns of old rows
ALTER TABLE public.t REPLICA IDENTITY FULL;

-- replication: table:public.u: subscribers are told other columns of old rows
ALTER TABLE public.u REPLICA IDENTITY USING INDEX u_a_key;

CREATE TABLE public.w (
  a integer
);

-- replication: table:public.w: subscribers are told other columns of old rows
ALTER TABLE public.w REPLICA IDENTITY NOTHING;
ALTER TABLE public.v DROP CONSTRAINT v_a_key;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- non-transactional: table:public.v/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
-- may-fail: table:public.v/index:i: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY i ON public.v USING btree (a);

-- together

-- replication: table:public.v: subscribers are told other columns of old rows
ALTER TABLE public.v REPLICA IDENTITY USING INDEX i;

-- to.sql to from.sql

-- replication: table:public.t: subscribers are told other columns of old rows
ALTER TABLE public.t REPLICA IDENTITY DEFAULT;

-- replication: table:public.u: subscribers are told other columns of old rows
ALTER TABLE public.u REPLICA IDENTITY DEFAULT;

-- replication: table:public.v: subscribers are told other columns of old rows
ALTER TABLE public.v REPLICA IDENTITY DEFAULT;

-- data-loss: table:public.w: the table and its rows are gone
DROP TABLE public.w;

-- outside

-- replication: table:public.v: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
DROP INDEX CONCURRENTLY IF EXISTS public.i;
DROP INDEX CONCURRENTLY IF EXISTS public.v_a_key;

-- non-transactional: table:public.v/unique:v_a_key: if it fails, index v_a_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.v/unique:v_a_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY v_a_key ON public.v (a);

-- together

ALTER TABLE public.v ADD CONSTRAINT v_a_key UNIQUE USING INDEX v_a_key;
