-- from.sql to to.sql

-- body-change: function:public.odd(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.odd(n integer)
 RETURNS boolean
 LANGUAGE sql
BEGIN ATOMIC
 SELECT ((n <> 2) AND public.even((n - 1)));
END;

-- to.sql to from.sql

-- body-change: function:public.odd(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION public.odd(n integer)
 RETURNS boolean
 LANGUAGE sql
BEGIN ATOMIC
 SELECT ((n <> 0) AND public.even((n - 1)));
END;
