-- from.sql to to.sql

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE bigint[] USING a::bigint[];

-- rewrite: table:public.t/column:b: the table may be written anew
-- may-fail: table:public.t/column:b: a value that character varying(10)[] does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10)[];

-- rewrite: table:public.t/column:c: the table may be written anew
-- may-fail: table:public.t/column:c: a value that integer[] does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN c TYPE integer[] USING c::integer[];

-- rewrite: table:public.t/column:d: the table may be written anew
-- may-fail: table:public.t/column:d: a value that integer[] does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN d TYPE integer[] USING d::integer[];
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT '{1,2}'::bigint[];

-- to.sql to from.sql

-- rebuild: table:public.t/column:a/default: dropped and made anew: it needs public.t.a, which changes or goes
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that integer[] does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE integer[] USING a::integer[];

-- rewrite: table:public.t/column:b: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b TYPE text[];

-- rewrite: table:public.t/column:c: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN c TYPE text[] USING c::text[];

-- rewrite: table:public.t/column:d: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN d TYPE text USING d::text;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT '{1,2}'::integer[];
