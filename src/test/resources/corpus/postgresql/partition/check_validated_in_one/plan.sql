-- from.sql to to.sql

ALTER TABLE public.p ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;

-- apart

-- validation: table:public.p_2/check:c: every row is checked
-- may-fail: table:public.p_2/check:c: fails where the rows there do not pass
ALTER TABLE public.p_2 VALIDATE CONSTRAINT c;

-- to.sql to from.sql

ALTER TABLE public.p DROP CONSTRAINT c;
