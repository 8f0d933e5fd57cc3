-- from.sql to to.sql

ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM ('high', 'low');

-- may-fail: table:public.empty/column:amount: a value that smallint does not take makes it fail
-- data-loss: table:public.empty/column:amount: what smallint does not hold of a value is dropped or rounded
ALTER TABLE public.empty ALTER COLUMN amount TYPE smallint USING amount::smallint;

-- may-fail: table:public.empty/column:feels: fails where the column holds a value that public.mood no longer takes
ALTER TABLE public.empty ALTER COLUMN feels TYPE public.mood USING feels::text::public.mood;
ALTER TABLE public.empty ADD COLUMN more integer GENERATED ALWAYS AS ((twice * 2)) STORED;

-- rewrite: table:public.filled/column:amount: the table may be written anew
-- may-fail: table:public.filled/column:amount: a value that smallint does not take makes it fail
-- data-loss: table:public.filled/column:amount: what smallint does not hold of a value is dropped or rounded
ALTER TABLE public.filled ALTER COLUMN amount TYPE smallint USING amount::smallint;

-- may-fail: table:public.filled/column:feels: fails where the column holds a value that public.mood no longer takes
-- rewrite: table:public.filled/column:feels: the table may be written anew
ALTER TABLE public.filled ALTER COLUMN feels TYPE public.mood USING feels::text::public.mood;
DROP TYPE public.mood_old;

-- to.sql to from.sql

ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM ('low', 'high', 'none');
ALTER TABLE public.empty ALTER COLUMN amount TYPE numeric USING amount::numeric;

-- may-fail: table:public.empty/column:feels: fails where the column holds a value that public.mood no longer takes
ALTER TABLE public.empty ALTER COLUMN feels TYPE public.mood USING feels::text::public.mood;

-- rewrite: table:public.filled/column:amount: the table may be written anew
ALTER TABLE public.filled ALTER COLUMN amount TYPE numeric USING amount::numeric;

-- may-fail: table:public.filled/column:feels: fails where the column holds a value that public.mood no longer takes
-- rewrite: table:public.filled/column:feels: the table may be written anew
ALTER TABLE public.filled ALTER COLUMN feels TYPE public.mood USING feels::text::public.mood;
ALTER TABLE public.empty DROP COLUMN more;
DROP TYPE public.mood_old;
