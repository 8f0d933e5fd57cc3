-- from.sql to to.sql

-- rewrite: table:public.reading/column:taken: the table may be written anew
-- access-exclusive: table:public.reading: nobody reads or writes it as long as that takes
ALTER TABLE public.reading ALTER COLUMN taken TYPE bigint USING taken::bigint;
ALTER INDEX public.reading_taken SET (fillfactor=90);

-- to.sql to from.sql

-- rewrite: table:public.reading/column:taken: the table may be written anew
-- may-fail: table:public.reading/column:taken: a value that integer does not take makes it fail
-- access-exclusive: table:public.reading: nobody reads or writes it as long as that takes
ALTER TABLE public.reading ALTER COLUMN taken TYPE integer USING taken::integer;
ALTER INDEX public.reading_taken RESET (fillfactor);
