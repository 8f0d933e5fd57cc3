-- from.sql to to.sql

-- rewrite: table:public.t/column:words: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN words TYPE text[];

-- to.sql to from.sql

-- rewrite: table:public.t/column:words: the table may be written anew
-- may-fail: table:public.t/column:words: a value that character(5)[] does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN words TYPE character(5)[];
