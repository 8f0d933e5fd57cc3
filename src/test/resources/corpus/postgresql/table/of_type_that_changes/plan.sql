-- from.sql to to.sql

ALTER TABLE public.friend NOT OF;
ALTER TYPE public.person ADD ATTRIBUTE born date;
ALTER TABLE public.friend ADD COLUMN born date;
ALTER TABLE public.friend OF public.person;

-- to.sql to from.sql

ALTER TABLE public.friend NOT OF;
ALTER TYPE public.person DROP ATTRIBUTE born;

-- data-loss: table:public.friend/column:born: the column's values are gone
ALTER TABLE public.friend DROP COLUMN born;
ALTER TABLE public.friend OF public.person;
