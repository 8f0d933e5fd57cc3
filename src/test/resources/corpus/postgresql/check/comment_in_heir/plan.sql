-- from.sql to to.sql

ALTER TABLE public.p ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;
ALTER TABLE public.q ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;

-- apart

-- validation: table:public.p/check:c: every row is checked
-- may-fail: table:public.p/check:c: fails where the rows there do not pass
ALTER TABLE public.p VALIDATE CONSTRAINT c;
COMMENT ON CONSTRAINT c ON public.k IS 'from p';

-- validation: table:public.q/check:c: every row is checked
-- may-fail: table:public.q/check:c: fails where the rows there do not pass
ALTER TABLE public.q VALIDATE CONSTRAINT c;
COMMENT ON CONSTRAINT c ON public.one IS 'from q';

-- to.sql to from.sql

ALTER TABLE public.p DROP CONSTRAINT c;
ALTER TABLE public.k DROP CONSTRAINT IF EXISTS c;
ALTER TABLE public.q DROP CONSTRAINT c;
