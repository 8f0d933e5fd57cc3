-- from.sql to to.sql

-- rebuild: statistics:public.e: dropped and made anew: kinds, columns and table of statistics cannot be changed in place
DROP STATISTICS public.e;

-- rewrite: table:public.orders/column:zip: the table may be written anew
-- access-exclusive: table:public.orders: nobody reads or writes it as long as that takes
ALTER TABLE public.orders ALTER COLUMN zip TYPE text USING zip::text;
CREATE STATISTICS public.e ON id, lower(zip) FROM public.orders;

-- to.sql to from.sql

-- rebuild: statistics:public.e: dropped and made anew: kinds, columns and table of statistics cannot be changed in place
DROP STATISTICS public.e;

-- rewrite: table:public.orders/column:zip: the table may be written anew
-- may-fail: table:public.orders/column:zip: a value that integer does not take makes it fail
-- access-exclusive: table:public.orders: nobody reads or writes it as long as that takes
ALTER TABLE public.orders ALTER COLUMN zip TYPE integer USING zip::integer;
CREATE STATISTICS public.e ON id, (zip + 1) FROM public.orders;
