-- from.sql to to.sql

-- rebuild: table:public.p/check:c: dropped and made anew: only a constraint that is not valid can become valid
ALTER TABLE public.p DROP CONSTRAINT c;
ALTER TABLE public.p ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;

-- apart

-- validation: table:public.two/check:c: every row is checked
-- may-fail: table:public.two/check:c: fails where the rows there do not pass
ALTER TABLE public.two VALIDATE CONSTRAINT c;
COMMENT ON CONSTRAINT c ON public.two IS 'of two';

-- to.sql to from.sql

-- apart

-- validation: table:public.one/check:c: every row is checked
-- may-fail: table:public.one/check:c: fails where the rows there do not pass
ALTER TABLE public.one VALIDATE CONSTRAINT c;
