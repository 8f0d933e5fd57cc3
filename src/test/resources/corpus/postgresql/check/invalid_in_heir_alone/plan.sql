-- from.sql to to.sql

-- rebuild: table:public.p/check:c: dropped and made anew: only a constraint that is not valid can become valid
ALTER TABLE public.p DROP CONSTRAINT c;
ALTER TABLE public.k DROP CONSTRAINT IF EXISTS c;
ALTER TABLE public.m DROP CONSTRAINT IF EXISTS c;
ALTER TABLE public.p ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;

-- apart

-- validation: table:public.l/check:c: every row is checked
-- may-fail: table:public.l/check:c: fails where the rows there do not pass
ALTER TABLE public.l VALIDATE CONSTRAINT c;

-- validation: table:public.m/check:c: every row is checked
-- may-fail: table:public.m/check:c: fails where the rows there do not pass
ALTER TABLE public.m VALIDATE CONSTRAINT c;
COMMENT ON CONSTRAINT c ON public.k IS 'of k';
COMMENT ON CONSTRAINT c ON public.m IS 'of m';
COMMENT ON CONSTRAINT c ON public.p IS 'of p';

-- to.sql to from.sql

-- apart

-- validation: table:public.k/check:c: every row is checked
-- may-fail: table:public.k/check:c: fails where the rows there do not pass
ALTER TABLE public.k VALIDATE CONSTRAINT c;
