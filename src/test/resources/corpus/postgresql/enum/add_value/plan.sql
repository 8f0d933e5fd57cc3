-- from.sql to to.sql

-- outside

-- non-transactional: enum:public.mood: a value is of use only once its transaction is committed
ALTER TYPE public.mood ADD VALUE 'first' BEFORE 'b';

-- non-transactional: enum:public.mood: a value is of use only once its transaction is committed
ALTER TYPE public.mood ADD VALUE 'a' AFTER 'first';

-- non-transactional: enum:public.mood: a value is of use only once its transaction is committed
ALTER TYPE public.mood ADD VALUE 'c' AFTER 'b';

-- non-transactional: enum:public.mood: a value is of use only once its transaction is committed
ALTER TYPE public.mood ADD VALUE 'e';

-- non-transactional: enum:public.mood: a value is of use only once its transaction is committed
ALTER TYPE public.mood ADD VALUE 'f';

-- together

ALTER TABLE public.t ADD COLUMN m public.mood DEFAULT 'a'::public.mood;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'e'::public.mood;

CREATE OR REPLACE VIEW public.v AS
 SELECT a
   FROM public.t
  WHERE (a <> 'c'::public.mood);

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.a, which changes or goes
DROP VIEW public.v;

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- data-loss: table:public.t/column:m: the column's values are gone
ALTER TABLE public.t DROP COLUMN m;

-- rebuild: enum:public.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM ('b', 'd');

-- may-fail: table:public.t/column:a: fails where the column holds a value that public.mood no longer takes
-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.mood USING a::text::public.mood;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'b'::public.mood;

CREATE OR REPLACE VIEW public.v AS
 SELECT a
   FROM public.t
  WHERE (a <> 'd'::public.mood);
DROP TYPE public.mood_old;
