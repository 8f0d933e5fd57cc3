-- from.sql to to.sql

-- data-loss: table:public.asset/column:wheels: the column's values are gone
ALTER TABLE ONLY public.asset DROP COLUMN wheels;

-- data-loss: table:public.house/column:wheels: the column's values are gone
ALTER TABLE public.house DROP COLUMN wheels;

-- to.sql to from.sql

ALTER TABLE public.asset ADD COLUMN wheels integer DEFAULT 4 NOT NULL;
