-- from.sql to to.sql

-- data-loss: table:public.m2/column:tag: the column's values are gone
ALTER TABLE ONLY public.m2 DROP COLUMN tag;

-- to.sql to from.sql

ALTER TABLE public.m2 ADD COLUMN tag text DEFAULT 'two'::text;
