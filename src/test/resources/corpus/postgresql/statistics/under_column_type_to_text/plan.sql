-- from.sql to to.sql

DROP STATISTICS public.e;

-- rewrite: table:public.orders/column:zip: the table may be written anew
ALTER TABLE public.orders ALTER COLUMN zip TYPE text USING zip::text;
CREATE STATISTICS public.e ON id, lower(zip) FROM public.orders;

-- to.sql to from.sql

DROP STATISTICS public.e;

-- rewrite: table:public.orders/column:zip: the table may be written anew
-- may-fail: table:public.orders/column:zip: a value that integer does not take makes it fail
ALTER TABLE public.orders ALTER COLUMN zip TYPE integer USING zip::integer;
CREATE STATISTICS public.e ON id, (zip + 1) FROM public.orders;
