-- from.sql to to.sql

ALTER TABLE public.m DETACH PARTITION public.p;

-- to.sql to from.sql

ALTER TABLE public.p DROP CONSTRAINT m_g;

-- validation: table:public.p: every row is checked against the bound
-- may-fail: table:public.p: fails where a row is out of the bound
ALTER TABLE public.m ATTACH PARTITION public.p FOR VALUES IN (1);
