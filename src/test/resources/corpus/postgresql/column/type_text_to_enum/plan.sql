-- from.sql to to.sql

-- rebuild: view:public.open: dropped and made anew: it needs public.t.s, which changes or goes
DROP VIEW public.open;

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: table:public.t/column:s/default: dropped and made anew: it needs public.t.s, which changes or goes
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;

-- rebuild: table:public.t/check:not_gone: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT not_gone;

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that public.status[] does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.status[] USING a::public.status[];
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT '{new}'::public.status[];

-- outside

-- rebuild: table:public.t/index:t_open: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.t_open;

-- rebuild: table:public.t/index:t_s: dropped and made anew: it needs public.t.s, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_s;

-- together

-- rewrite: table:public.t/column:s: the table may be written anew
-- may-fail: table:public.t/column:s: a value that public.status does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN s TYPE public.status USING s::public.status;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'new'::public.status;
ALTER TABLE public.t ADD CONSTRAINT not_gone CHECK ((s <> 'gone away'::public.status)) NOT VALID;

CREATE OR REPLACE VIEW public.open AS
 SELECT id
   FROM public.t
  WHERE (s = 'new'::public.status);

-- apart

-- validation: table:public.t/check:not_gone: every row is checked
-- may-fail: table:public.t/check:not_gone: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT not_gone;

-- outside

-- non-transactional: table:public.t/index:t_open: if it fails, index t_open stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_open ON public.t USING btree (id) WHERE (s = 'new'::public.status);

-- non-transactional: table:public.t/index:t_s: if it fails, index t_s stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_s ON public.t USING btree (s);

-- to.sql to from.sql

-- rebuild: view:public.open: dropped and made anew: it needs public.t.s, which changes or goes
DROP VIEW public.open;

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: table:public.t/column:s/default: dropped and made anew: it needs public.t.s, which changes or goes
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;

-- rebuild: table:public.t/check:not_gone: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT not_gone;

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE text[] USING a::text[];
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT '{new}'::text[];

-- outside

-- rebuild: table:public.t/index:t_open: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.t_open;

-- rebuild: table:public.t/index:t_s: dropped and made anew: it needs public.t.s, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_s;

-- together

-- rewrite: table:public.t/column:s: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN s TYPE text USING s::text;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'new'::text;
ALTER TABLE public.t ADD CONSTRAINT not_gone CHECK ((s <> 'gone away'::text)) NOT VALID;

CREATE OR REPLACE VIEW public.open AS
 SELECT id
   FROM public.t
  WHERE (s = 'new'::text);

-- apart

-- validation: table:public.t/check:not_gone: every row is checked
-- may-fail: table:public.t/check:not_gone: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT not_gone;

-- outside

-- non-transactional: table:public.t/index:t_open: if it fails, index t_open stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_open ON public.t USING btree (id) WHERE (s = 'new'::text);

-- non-transactional: table:public.t/index:t_s: if it fails, index t_s stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_s ON public.t USING btree (s);
