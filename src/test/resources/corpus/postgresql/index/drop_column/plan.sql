-- from.sql to to.sql

ALTER TABLE public.t DROP CONSTRAINT t_a_key;
ALTER TABLE public.t DROP CONSTRAINT t_check;
DROP INDEX public.i;

-- data-loss: table:public.t/column:b: the column's values are gone
ALTER TABLE public.t DROP COLUMN b;

-- to.sql to from.sql

ALTER TABLE public.t ADD COLUMN b integer;
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK ((a > b)) NOT VALID;

-- apart

-- validation: table:public.t/check:t_check: every row is checked
-- may-fail: table:public.t/check:t_check: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT t_check;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.t_a_key;

-- non-transactional: table:public.t/unique:t_a_key: if it fails, index t_a_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/unique:t_a_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t_a_key ON public.t (a);
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING btree (b);

-- together

ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE USING INDEX t_a_key;
