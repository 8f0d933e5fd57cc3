-- from.sql to to.sql

-- refused: table:public.m/column:When: column public.m.When is part of what its table is partitioned by, so its type stays
--   make the table under another name with the new type, move the rows over, and drop the old table later

-- together

-- rewrite: table:public.m/column:id: the table may be written anew
-- access-exclusive: table:public.m: nobody reads or writes it as long as that takes
ALTER TABLE public.m ALTER COLUMN id TYPE bigint USING id::bigint;

-- to.sql to from.sql

-- refused: table:public.m/column:When: column public.m.When is part of what its table is partitioned by, so its type stays
--   make the table under another name with the new type, move the rows over, and drop the old table later

-- together

-- rewrite: table:public.m/column:id: the table may be written anew
-- may-fail: table:public.m/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.m: nobody reads or writes it as long as that takes
ALTER TABLE public.m ALTER COLUMN id TYPE integer USING id::integer;
