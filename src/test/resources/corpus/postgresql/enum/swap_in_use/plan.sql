-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: function:public.f(): dropped and made anew: the result type of a function cannot be changed in place
DROP FUNCTION public.f();

-- rebuild: table:public.t/column:l/default: dropped and made anew: it needs public.t.l, which changes or goes
ALTER TABLE public.t ALTER COLUMN l DROP DEFAULT;

-- rebuild: table:public.t/column:x/default: dropped and made anew: it needs public.t.x, which changes or goes
ALTER TABLE public.t ALTER COLUMN x DROP DEFAULT;

-- rebuild: table:public.t/check:x_c: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT x_c;

-- rewrite: table:public.t/column:l: the table may be written anew
-- may-fail: table:public.t/column:l: a value that public.other[] does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE public.other[] USING l::text[]::public.other[];
ALTER TABLE public.t ALTER COLUMN l SET DEFAULT '{a}'::public.other[];

-- outside

-- rebuild: table:public.t/index:t_part: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.t_part;

-- rebuild: table:public.t/index:t_x: dropped and made anew: it needs public.t.x, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_x;

-- together

-- rewrite: table:public.t/column:x: the table may be written anew
-- may-fail: table:public.t/column:x: a value that public.other does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN x TYPE public.other USING x::text::public.other;
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'a'::public.other;
ALTER TABLE public.t ADD CONSTRAINT x_c CHECK ((x >= 'a'::public.other)) NOT VALID;

CREATE OR REPLACE FUNCTION public.f()
 RETURNS SETOF public.other
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.x
    FROM public.t;
END;

CREATE OR REPLACE VIEW public.v AS
 SELECT x
   FROM public.t
  WHERE (x <> 'b'::public.other);
COMMENT ON COLUMN public.v.x IS 'kept';

-- apart

-- validation: table:public.t/check:x_c: every row is checked
-- may-fail: table:public.t/check:x_c: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT x_c;

-- outside

-- non-transactional: table:public.t/index:t_part: if it fails, index t_part stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_part ON public.t USING btree (id) WHERE (x = 'b'::public.other);

-- non-transactional: table:public.t/index:t_x: if it fails, index t_x stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/index:t_x: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY t_x ON public.t USING btree (x);

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: function:public.f(): dropped and made anew: the result type of a function cannot be changed in place
DROP FUNCTION public.f();

-- rebuild: table:public.t/column:l/default: dropped and made anew: it needs public.t.l, which changes or goes
ALTER TABLE public.t ALTER COLUMN l DROP DEFAULT;

-- rebuild: table:public.t/column:x/default: dropped and made anew: it needs public.t.x, which changes or goes
ALTER TABLE public.t ALTER COLUMN x DROP DEFAULT;

-- rebuild: table:public.t/check:x_c: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT x_c;

-- rewrite: table:public.t/column:l: the table may be written anew
-- may-fail: table:public.t/column:l: a value that public.one[] does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE public.one[] USING l::text[]::public.one[];
ALTER TABLE public.t ALTER COLUMN l SET DEFAULT '{a}'::public.one[];

-- outside

-- rebuild: table:public.t/index:t_part: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.t_part;

-- rebuild: table:public.t/index:t_x: dropped and made anew: it needs public.t.x, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.t_x;

-- together

-- rewrite: table:public.t/column:x: the table may be written anew
-- may-fail: table:public.t/column:x: a value that public.one does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN x TYPE public.one USING x::text::public.one;
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'a'::public.one;
ALTER TABLE public.t ADD CONSTRAINT x_c CHECK ((x >= 'a'::public.one)) NOT VALID;

CREATE OR REPLACE FUNCTION public.f()
 RETURNS SETOF public.one
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.x
    FROM public.t;
END;

CREATE OR REPLACE VIEW public.v AS
 SELECT x
   FROM public.t
  WHERE (x <> 'b'::public.one);
COMMENT ON COLUMN public.v.x IS 'kept';

-- apart

-- validation: table:public.t/check:x_c: every row is checked
-- may-fail: table:public.t/check:x_c: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT x_c;

-- outside

-- non-transactional: table:public.t/index:t_part: if it fails, index t_part stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_part ON public.t USING btree (id) WHERE (x = 'b'::public.one);

-- non-transactional: table:public.t/index:t_x: if it fails, index t_x stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/index:t_x: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY t_x ON public.t USING btree (x);
