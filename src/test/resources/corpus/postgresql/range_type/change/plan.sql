-- from.sql to to.sql

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE text USING a::text;

-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE text USING m::text;

-- rebuild: range type:public.r: dropped and made anew: nothing of a range type can be changed in place
DROP TYPE public.r;
CREATE TYPE public.r AS RANGE (subtype = bigint);

-- may-fail: table:public.t/column:a: fails where the column holds a value that public.r no longer takes
-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.r USING a::public.r;

-- may-fail: table:public.t/column:m: fails where the column holds a value that public.r_multirange no longer takes
-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE public.r_multirange USING m::public.r_multirange;

-- to.sql to from.sql

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE text USING a::text;

-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE text USING m::text;

-- rebuild: range type:public.r: dropped and made anew: nothing of a range type can be changed in place
DROP TYPE public.r;
CREATE TYPE public.r AS RANGE (subtype = integer);

-- may-fail: table:public.t/column:a: fails where the column holds a value that public.r no longer takes
-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.r USING a::public.r;

-- may-fail: table:public.t/column:m: fails where the column holds a value that public.r_multirange no longer takes
-- rewrite: table:public.t/column:m: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN m TYPE public.r_multirange USING m::public.r_multirange;
