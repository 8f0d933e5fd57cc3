-- from.sql to to.sql

-- rebuild: table:public.t/check:d: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT d;

-- outside

-- rebuild: table:public.t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- together

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;
ALTER TABLE public.t ALTER COLUMN b TYPE text;
ALTER TABLE public.t ADD CONSTRAINT d CHECK ((b <> 'x'::text)) NOT VALID;

-- apart

-- validation: table:public.t/check:d: every row is checked
-- may-fail: table:public.t/check:d: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT d;

-- outside

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING btree (a, lower(b)) WHERE (b <> 'y'::text);

-- to.sql to from.sql

-- rebuild: table:public.t/check:d: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT d;

-- outside

-- rebuild: table:public.t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- together

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;

-- rewrite: table:public.t/column:b: the table may be written anew
-- may-fail: table:public.t/column:b: a value that character varying(10) does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10);
ALTER TABLE public.t ADD CONSTRAINT d CHECK (((b)::text <> 'x'::text)) NOT VALID;

-- apart

-- validation: table:public.t/check:d: every row is checked
-- may-fail: table:public.t/check:d: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT d;

-- outside

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING btree (a, lower((b)::text)) WHERE ((b)::text <> 'y'::text);
