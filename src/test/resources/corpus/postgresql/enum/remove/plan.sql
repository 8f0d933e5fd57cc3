-- from.sql to to.sql

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: enum:public.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM ('b', 'a');

-- may-fail: table:public.t/column:a: fails where the column holds a value that public.mood no longer takes
-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.mood USING a::text::public.mood;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'b'::public.mood;
DROP TYPE public.mood_old;

-- to.sql to from.sql

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: enum:public.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM ('a', 'b', 'c');

-- may-fail: table:public.t/column:a: fails where the column holds a value that public.mood no longer takes
-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.mood USING a::text::public.mood;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'a'::public.mood;
DROP TYPE public.mood_old;
