-- from.sql to to.sql

-- rewrite: table:public.a/column:b_id: the table may be written anew
-- access-exclusive: table:public.a: nobody reads or writes it as long as that takes
ALTER TABLE public.a ALTER COLUMN b_id TYPE bigint USING b_id::bigint;

-- rewrite: table:public.a/column:id: the table may be written anew
-- access-exclusive: table:public.a: nobody reads or writes it as long as that takes
ALTER TABLE public.a ALTER COLUMN id TYPE bigint USING id::bigint;

-- rewrite: table:public.b/column:a_id: the table may be written anew
-- access-exclusive: table:public.b: nobody reads or writes it as long as that takes
ALTER TABLE public.b ALTER COLUMN a_id TYPE bigint USING a_id::bigint;

-- rewrite: table:public.b/column:id: the table may be written anew
-- access-exclusive: table:public.b: nobody reads or writes it as long as that takes
ALTER TABLE public.b ALTER COLUMN id TYPE bigint USING id::bigint;

-- to.sql to from.sql

-- rewrite: table:public.a/column:b_id: the table may be written anew
-- may-fail: table:public.a/column:b_id: a value that integer does not take makes it fail
-- access-exclusive: table:public.a: nobody reads or writes it as long as that takes
ALTER TABLE public.a ALTER COLUMN b_id TYPE integer USING b_id::integer;

-- rewrite: table:public.a/column:id: the table may be written anew
-- may-fail: table:public.a/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.a: nobody reads or writes it as long as that takes
ALTER TABLE public.a ALTER COLUMN id TYPE integer USING id::integer;

-- rewrite: table:public.b/column:a_id: the table may be written anew
-- may-fail: table:public.b/column:a_id: a value that integer does not take makes it fail
-- access-exclusive: table:public.b: nobody reads or writes it as long as that takes
ALTER TABLE public.b ALTER COLUMN a_id TYPE integer USING a_id::integer;

-- rewrite: table:public.b/column:id: the table may be written anew
-- may-fail: table:public.b/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.b: nobody reads or writes it as long as that takes
ALTER TABLE public.b ALTER COLUMN id TYPE integer USING id::integer;
