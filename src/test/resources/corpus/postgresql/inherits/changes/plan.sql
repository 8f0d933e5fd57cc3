-- from.sql to to.sql

ALTER TABLE public.b NO INHERIT public.z;
ALTER TABLE public.b ADD COLUMN b text;
ALTER TABLE public.b INHERIT public.y;
ALTER TABLE public.c INHERIT public.z;

-- to.sql to from.sql

ALTER TABLE public.b NO INHERIT public.y;

-- data-loss: table:public.b/column:b: the column's values are gone
ALTER TABLE public.b DROP COLUMN b;
ALTER TABLE public.c NO INHERIT public.z;
ALTER TABLE public.b INHERIT public.z;
