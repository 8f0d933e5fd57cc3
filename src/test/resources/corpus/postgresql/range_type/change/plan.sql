-- from.sql to to.sql

-- rewrite: table:public.t/column:a: the table may be written anew
ALTER TABLE public.t ALTER COLUMN a TYPE text USING a::text;

-- rewrite: table:public.t/column:m: the table may be written anew
ALTER TABLE public.t ALTER COLUMN m TYPE text USING m::text;
DROP TYPE public.r;
CREATE TYPE public.r AS RANGE (subtype = bigint);

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: fails where the column holds a value that public.r no longer takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.r USING a::public.r;

-- rewrite: table:public.t/column:m: the table may be written anew
-- may-fail: table:public.t/column:m: fails where the column holds a value that public.r_multirange no longer takes
ALTER TABLE public.t ALTER COLUMN m TYPE public.r_multirange USING m::public.r_multirange;

-- to.sql to from.sql

-- rewrite: table:public.t/column:a: the table may be written anew
ALTER TABLE public.t ALTER COLUMN a TYPE text USING a::text;

-- rewrite: table:public.t/column:m: the table may be written anew
ALTER TABLE public.t ALTER COLUMN m TYPE text USING m::text;
DROP TYPE public.r;
CREATE TYPE public.r AS RANGE (subtype = integer);

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: fails where the column holds a value that public.r no longer takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.r USING a::public.r;

-- rewrite: table:public.t/column:m: the table may be written anew
-- may-fail: table:public.t/column:m: fails where the column holds a value that public.r_multirange no longer takes
ALTER TABLE public.t ALTER COLUMN m TYPE public.r_multirange USING m::public.r_multirange;
