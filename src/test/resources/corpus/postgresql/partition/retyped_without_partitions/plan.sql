-- from.sql to to.sql

-- rebuild: enum:public.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM ('high', 'low');

-- may-fail: table:public.empty/column:amount: a value that smallint does not take makes it fail
-- data-loss: table:public.empty/column:amount: what smallint does not hold of a value is dropped or rounded
-- access-exclusive: table:public.empty: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.empty ALTER COLUMN amount TYPE smallint USING amount::smallint;

-- may-fail: table:public.empty/column:feels: fails where the column holds a value that public.mood no longer takes
ALTER TABLE public.empty ALTER COLUMN feels TYPE public.mood USING feels::text::public.mood;
ALTER TABLE public.empty ADD COLUMN more integer GENERATED ALWAYS AS ((twice * 2)) STORED;

-- rewrite: table:public.filled/column:amount: the table may be written anew
-- may-fail: table:public.filled/column:amount: a value that smallint does not take makes it fail
-- data-loss: table:public.filled/column:amount: what smallint does not hold of a value is dropped or rounded
-- access-exclusive: table:public.filled: nobody reads or writes it as long as that takes
ALTER TABLE public.filled ALTER COLUMN amount TYPE smallint USING amount::smallint;

-- may-fail: table:public.filled/column:feels: fails where the column holds a value that public.mood no longer takes
-- rewrite: table:public.filled/column:feels: the table may be written anew
-- access-exclusive: table:public.filled: nobody reads or writes it as long as that takes
ALTER TABLE public.filled ALTER COLUMN feels TYPE public.mood USING feels::text::public.mood;
DROP TYPE public.mood_old;

-- to.sql to from.sql

-- rebuild: enum:public.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM ('low', 'high', 'none');

-- access-exclusive: table:public.empty: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.empty ALTER COLUMN amount TYPE numeric USING amount::numeric;

-- may-fail: table:public.empty/column:feels: fails where the column holds a value that public.mood no longer takes
ALTER TABLE public.empty ALTER COLUMN feels TYPE public.mood USING feels::text::public.mood;

-- rewrite: table:public.filled/column:amount: the table may be written anew
-- access-exclusive: table:public.filled: nobody reads or writes it as long as that takes
ALTER TABLE public.filled ALTER COLUMN amount TYPE numeric USING amount::numeric;

-- may-fail: table:public.filled/column:feels: fails where the column holds a value that public.mood no longer takes
-- rewrite: table:public.filled/column:feels: the table may be written anew
-- access-exclusive: table:public.filled: nobody reads or writes it as long as that takes
ALTER TABLE public.filled ALTER COLUMN feels TYPE public.mood USING feels::text::public.mood;
ALTER TABLE public.empty DROP COLUMN more;
DROP TYPE public.mood_old;
