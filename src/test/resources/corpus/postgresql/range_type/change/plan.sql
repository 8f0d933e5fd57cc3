-- from.sql to to.sql

-- rebuild: range type:public.r: dropped and made anew: nothing of a range type can be changed in place
ALTER TYPE public.r RENAME TO r_old;
ALTER TYPE public.r_multirange RENAME TO r_multirange_old;
ALTER FUNCTION public.r(integer, integer) RENAME TO r_old;
ALTER FUNCTION public.r(integer, integer, text) RENAME TO r_old;
ALTER FUNCTION public.r_multirange() RENAME TO r_multirange_old;
ALTER FUNCTION public.r_multirange(public.r_old) RENAME TO r_multirange_old;
ALTER FUNCTION public.r_multirange(VARIADIC public.r_old[]) RENAME TO r_multirange_old;
CREATE TYPE public.r AS RANGE (subtype = bigint);

-- may-fail: table:public.t/column:a: fails where the column holds a value that public.r no longer takes
-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.r USING a::text::public.r;

-- may-fail: table:public.t/column:m: fails where the column holds a value that public.r_multirange no longer takes
-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE public.r_multirange USING m::text::public.r_multirange;
DROP TYPE public.r_old;

-- to.sql to from.sql

-- rebuild: range type:public.r: dropped and made anew: nothing of a range type can be changed in place
ALTER TYPE public.r RENAME TO r_old;
ALTER TYPE public.r_multirange RENAME TO r_multirange_old;
ALTER FUNCTION public.r(bigint, bigint) RENAME TO r_old;
ALTER FUNCTION public.r(bigint, bigint, text) RENAME TO r_old;
ALTER FUNCTION public.r_multirange() RENAME TO r_multirange_old;
ALTER FUNCTION public.r_multirange(public.r_old) RENAME TO r_multirange_old;
ALTER FUNCTION public.r_multirange(VARIADIC public.r_old[]) RENAME TO r_multirange_old;
CREATE TYPE public.r AS RANGE (subtype = integer);

-- may-fail: table:public.t/column:a: fails where the column holds a value that public.r no longer takes
-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.r USING a::text::public.r;

-- may-fail: table:public.t/column:m: fails where the column holds a value that public.r_multirange no longer takes
-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE public.r_multirange USING m::text::public.r_multirange;
DROP TYPE public.r_old;
