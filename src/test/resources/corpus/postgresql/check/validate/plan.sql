-- from.sql to to.sql

-- apart

-- validation: table:public.t/check:c: every row is checked
-- may-fail: table:public.t/check:c: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT c;

-- to.sql to from.sql

-- rebuild: table:public.t/check:c: dropped and made anew: only a constraint that is not valid can become valid
ALTER TABLE public.t DROP CONSTRAINT c;
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;
