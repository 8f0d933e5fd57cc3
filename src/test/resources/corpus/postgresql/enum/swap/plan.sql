-- from.sql to to.sql

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
CREATE TYPE public.other AS ENUM ('a', 'b', 'c');

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that public.other does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.other USING a::text::public.other;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'b'::public.other;
DROP TYPE public.one;

-- to.sql to from.sql

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
CREATE TYPE public.one AS ENUM ('a', 'b');

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that public.one does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.one USING a::text::public.one;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'a'::public.one;
DROP TYPE public.other;
