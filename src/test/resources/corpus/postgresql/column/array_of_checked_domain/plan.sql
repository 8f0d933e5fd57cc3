-- from.sql to to.sql

ALTER TABLE public.t ADD COLUMN b public.positive[] DEFAULT '{1}'::public.positive[] NOT NULL;

-- to.sql to from.sql

-- data-loss: table:public.t/column:b: the column's values are gone
ALTER TABLE public.t DROP COLUMN b;
