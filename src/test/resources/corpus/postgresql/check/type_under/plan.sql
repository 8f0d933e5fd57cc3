-- from.sql to to.sql

ALTER TABLE public.t DROP CONSTRAINT d;
DROP INDEX public.i;

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that bigint does not take makes it fail
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;

-- rewrite: table:public.t/column:b: the table may be written anew
-- may-fail: table:public.t/column:b: a value that text does not take makes it fail
ALTER TABLE public.t ALTER COLUMN b TYPE text;

-- validation: table:public.t/check:d: every row is checked under the lock
-- may-fail: table:public.t/check:d: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT d CHECK ((b <> 'x'::text));

-- index-blocks-writes: table:public.t/index:i: writes wait while the index is built
CREATE INDEX i ON public.t USING btree (a, lower(b)) WHERE (b <> 'y'::text);

-- to.sql to from.sql

ALTER TABLE public.t DROP CONSTRAINT d;
DROP INDEX public.i;

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that integer does not take makes it fail
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;

-- rewrite: table:public.t/column:b: the table may be written anew
-- may-fail: table:public.t/column:b: a value that character varying(10) does not take makes it fail
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10);

-- validation: table:public.t/check:d: every row is checked under the lock
-- may-fail: table:public.t/check:d: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT d CHECK (((b)::text <> 'x'::text));

-- index-blocks-writes: table:public.t/index:i: writes wait while the index is built
CREATE INDEX i ON public.t USING btree (a, lower((b)::text)) WHERE ((b)::text <> 'y'::text);
