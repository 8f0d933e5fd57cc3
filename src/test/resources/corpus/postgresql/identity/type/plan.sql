-- from.sql to to.sql

-- rewrite: table:public.t/column:id: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN id TYPE bigint USING id::bigint;

-- to.sql to from.sql

-- rewrite: table:public.t/column:id: the table may be written anew
-- may-fail: table:public.t/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN id TYPE integer USING id::integer;
