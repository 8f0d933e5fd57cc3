-- from.sql to to.sql

ALTER TABLE public.p ALTER CONSTRAINT pn NO INHERIT;
ALTER TABLE public.k ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.l RENAME CONSTRAINT pn TO l_a_not_null;
ALTER TABLE public.p RENAME CONSTRAINT pn TO pn2;
ALTER TABLE public.l RENAME CONSTRAINT l_a_not_null TO ln;

-- to.sql to from.sql

ALTER TABLE public.k ADD CONSTRAINT k_a_not_null NOT NULL a NOT VALID;
ALTER TABLE public.p RENAME CONSTRAINT pn2 TO pn;
ALTER TABLE public.p ALTER CONSTRAINT pn INHERIT;

-- apart

-- validation: table:public.k/column:a: the whole table is read for nulls
-- may-fail: table:public.k/column:a: fails where the column holds a null
ALTER TABLE public.k VALIDATE CONSTRAINT k_a_not_null;
