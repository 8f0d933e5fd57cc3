-- from.sql to to.sql

-- apart

-- validation: table:public.p/check:c: every row is checked
-- may-fail: table:public.p/check:c: fails where the rows there do not pass
ALTER TABLE public.p VALIDATE CONSTRAINT c;

-- to.sql to from.sql

-- rebuild: table:public.p/check:c: dropped and made anew: only a constraint that is not valid can become valid
ALTER TABLE public.p DROP CONSTRAINT c;
ALTER TABLE public.k DROP CONSTRAINT IF EXISTS c;
ALTER TABLE public.p ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;

-- apart

-- validation: table:public.k/check:c: every row is checked
-- may-fail: table:public.k/check:c: fails where the rows there do not pass
ALTER TABLE public.k VALIDATE CONSTRAINT c;
