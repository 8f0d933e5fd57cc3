-- from.sql to to.sql

-- data-loss: table:public.a/column:note: the column's values are gone
ALTER TABLE ONLY public.a DROP COLUMN note;

-- data-loss: table:public.b/column:note: the column's values are gone
ALTER TABLE ONLY public.b DROP COLUMN note;

-- to.sql to from.sql

ALTER TABLE public.a ADD COLUMN note text;
