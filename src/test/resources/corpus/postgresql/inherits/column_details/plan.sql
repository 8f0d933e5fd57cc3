-- from.sql to to.sql

CREATE TABLE public.base (
  note text
);
ALTER TABLE ONLY public.base ALTER COLUMN note SET STATISTICS 60;

CREATE TABLE public.below (
  note text
) INHERITS (public.base);
ALTER TABLE public.plain ADD COLUMN more text;
ALTER TABLE public.heir ALTER COLUMN more SET STATISTICS 70;
ALTER TABLE ONLY public.plain ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.plain ALTER COLUMN note SET STATISTICS 50;

-- to.sql to from.sql

ALTER TABLE ONLY public.plain ALTER COLUMN note SET STORAGE EXTENDED;
ALTER TABLE ONLY public.plain ALTER COLUMN note SET STATISTICS -1;

-- data-loss: table:public.below: the table and its rows are gone
DROP TABLE public.below;

-- data-loss: table:public.base: the table and its rows are gone
DROP TABLE public.base;

-- data-loss: table:public.plain/column:more: the column's values are gone
ALTER TABLE ONLY public.plain DROP COLUMN more;

-- data-loss: table:public.heir/column:more: the column's values are gone
ALTER TABLE public.heir DROP COLUMN more;
