-- from.sql to to.sql

-- outside

-- non-transactional: enum:public.my type: a value is of use only once its transaction is committed
ALTER TYPE public."my type" ADD VALUE 'x;y' BEFORE 'it''s';

-- non-transactional: enum:public.my type: a value is of use only once its transaction is committed
ALTER TYPE public."my type" ADD VALUE '' AFTER E'a\\b';

-- non-transactional: enum:public.my type: a value is of use only once its transaction is committed
ALTER TYPE public."my type" ADD VALUE '%s';

-- to.sql to from.sql

-- rebuild: table:public.my table/column:c/default: dropped and made anew: it needs public.my table.c, which changes or goes
ALTER TABLE public."my table" ALTER COLUMN c DROP DEFAULT;

-- rebuild: table:public.my table/column:my col/default: dropped and made anew: it needs public.my table.my col, which changes or goes
ALTER TABLE public."my table" ALTER COLUMN "my col" DROP DEFAULT;

-- rebuild: enum:public.my type: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public."my type" RENAME TO "my type_old";
CREATE TYPE public."my type" AS ENUM ('it''s', E'a\\b', 'ü "q" $$');

-- may-fail: table:public.my table/column:c: fails where the column holds a value that public."my type"[] no longer takes
-- rewrite: table:public.my table/column:c: the table may be written anew
-- access-exclusive: table:public.my table: nobody reads or writes it as long as that takes
ALTER TABLE public."my table" ALTER COLUMN c TYPE public."my type"[] USING c::text[]::public."my type"[];

-- may-fail: table:public.my table/column:my col: fails where the column holds a value that public."my type" no longer takes
-- rewrite: table:public.my table/column:my col: the table may be written anew
-- access-exclusive: table:public.my table: nobody reads or writes it as long as that takes
ALTER TABLE public."my table" ALTER COLUMN "my col" TYPE public."my type" USING "my col"::text::public."my type";
ALTER TABLE public."my table" ALTER COLUMN c SET DEFAULT '{"a\\b"}'::public."my type"[];
ALTER TABLE public."my table" ALTER COLUMN "my col" SET DEFAULT 'it''s'::public."my type";
DROP TYPE public."my type_old";
