-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.a, which changes or goes
DROP VIEW public.v;

-- rebuild: table:public.t/unique:t_a_key: dropped and made anew: it needs public.ci, which changes or goes
ALTER TABLE public.t DROP CONSTRAINT t_a_key;

-- rebuild: composite type:public.c: dropped and made anew: it needs public.ci, which changes or goes
ALTER TYPE public.c RENAME TO c_old;

-- rebuild: domain:public.d/domain constraint:d_check: dropped and made anew: it needs public.d, which changes or goes
ALTER DOMAIN public.d DROP CONSTRAINT d_check;

-- rebuild: domain:public.d: dropped and made anew: it needs public.ci, which changes or goes
ALTER DOMAIN public.d RENAME TO d_old;

-- outside

-- rebuild: table:public.t/index:t_lower: dropped and made anew: it needs public.ci, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_lower;

-- together

-- rebuild: collation:public.ci: dropped and made anew: nothing of a collation can be changed in place
ALTER COLLATION public.ci RENAME TO ci_old;
CREATE COLLATION public.ci (provider = icu, locale = 'und');

CREATE DOMAIN public.d AS text COLLATE public.ci
  CONSTRAINT d_check CHECK ((VALUE <> 'a'::text));

CREATE TYPE public.c AS (
  x text COLLATE public.ci
);

-- access-exclusive: table:public.t: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.ci;
ALTER TABLE public.t ALTER COLUMN b TYPE text[] COLLATE public.ci;

-- may-fail: table:public.u/column:c: fails where the column holds a value that public.c no longer takes
-- rewrite: table:public.u/column:c: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN c TYPE public.c USING c::text::public.c;

-- may-fail: table:public.u/column:d: fails where the column holds a value that public.d no longer takes
-- rewrite: table:public.u/column:d: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN d TYPE public.d USING d::text::public.d;

CREATE OR REPLACE VIEW public.v AS
 SELECT (a = 'X'::text) AS x
   FROM public.t;
DROP DOMAIN public.d_old;
DROP TYPE public.c_old;
DROP COLLATION public.ci_old;

-- outside

-- non-transactional: table:public.t/unique:t_a_key: if it fails, index t_a_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/unique:t_a_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t_a_key ON public.t (a);

-- non-transactional: table:public.t/index:t_lower: if it fails, index t_lower stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_lower ON public.t USING btree (lower(a));

-- together

ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE USING INDEX t_a_key;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.a, which changes or goes
DROP VIEW public.v;

-- rebuild: table:public.t/unique:t_a_key: dropped and made anew: it needs public.ci, which changes or goes
ALTER TABLE public.t DROP CONSTRAINT t_a_key;

-- rebuild: composite type:public.c: dropped and made anew: it needs public.ci, which changes or goes
ALTER TYPE public.c RENAME TO c_old;

-- rebuild: domain:public.d/domain constraint:d_check: dropped and made anew: it needs public.d, which changes or goes
ALTER DOMAIN public.d DROP CONSTRAINT d_check;

-- rebuild: domain:public.d: dropped and made anew: it needs public.ci, which changes or goes
ALTER DOMAIN public.d RENAME TO d_old;

-- outside

-- rebuild: table:public.t/index:t_lower: dropped and made anew: it needs public.ci, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_lower;

-- together

-- rebuild: collation:public.ci: dropped and made anew: nothing of a collation can be changed in place
ALTER COLLATION public.ci RENAME TO ci_old;
CREATE COLLATION public.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);

CREATE DOMAIN public.d AS text COLLATE public.ci
  CONSTRAINT d_check CHECK ((VALUE <> 'a'::text));

CREATE TYPE public.c AS (
  x text COLLATE public.ci
);

-- access-exclusive: table:public.t: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.ci;
ALTER TABLE public.t ALTER COLUMN b TYPE text[] COLLATE public.ci;

-- may-fail: table:public.u/column:c: fails where the column holds a value that public.c no longer takes
-- rewrite: table:public.u/column:c: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN c TYPE public.c USING c::text::public.c;

-- may-fail: table:public.u/column:d: fails where the column holds a value that public.d no longer takes
-- rewrite: table:public.u/column:d: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN d TYPE public.d USING d::text::public.d;

CREATE OR REPLACE VIEW public.v AS
 SELECT (a = 'X'::text) AS x
   FROM public.t;
DROP DOMAIN public.d_old;
DROP TYPE public.c_old;
DROP COLLATION public.ci_old;

-- outside

-- non-transactional: table:public.t/unique:t_a_key: if it fails, index t_a_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/unique:t_a_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t_a_key ON public.t (a);

-- non-transactional: table:public.t/index:t_lower: if it fails, index t_lower stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_lower ON public.t USING btree (lower(a));

-- together

ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE USING INDEX t_a_key;
