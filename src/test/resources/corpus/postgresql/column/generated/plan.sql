-- from.sql to to.sql

-- rewrite: table:public.t/column:b: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b SET EXPRESSION AS ((a * 3));

-- to.sql to from.sql

-- rewrite: table:public.t/column:b: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN b SET EXPRESSION AS ((a * 2));
