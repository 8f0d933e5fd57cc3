-- from.sql to to.sql

-- replication: publication:p/published table:"public.a": subscribers are told of other rows or columns of public.a, or of none
-- rebuild: publication:p/published table:"public.a": dropped and made anew: it needs public.a.m, which changes or goes
ALTER PUBLICATION p DROP TABLE public.a;

-- rebuild: enum:public.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM ('calm');

-- may-fail: table:public.a/column:m: fails where the column holds a value that public.mood no longer takes
-- rewrite: table:public.a/column:m: the table may be written anew
-- access-exclusive: table:public.a: nobody reads or writes it as long as that takes
ALTER TABLE public.a ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
ALTER PUBLICATION p ADD TABLE public.a (id, m);
DROP TYPE public.mood_old;

-- to.sql to from.sql

-- outside

-- non-transactional: enum:public.mood: a value is of use only once its transaction is committed
ALTER TYPE public.mood ADD VALUE 'cross';
