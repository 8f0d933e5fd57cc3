-- from.sql to to.sql

-- rebuild: table:public.t/check:c: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT c;
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a >= 0)) NOT VALID;

-- apart

-- validation: table:public.t/check:c: every row is checked
-- may-fail: table:public.t/check:c: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT c;
COMMENT ON CONSTRAINT c ON public.t IS 'kept';

-- to.sql to from.sql

-- rebuild: table:public.t/check:c: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT c;
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;

-- apart

-- validation: table:public.t/check:c: every row is checked
-- may-fail: table:public.t/check:c: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT c;
COMMENT ON CONSTRAINT c ON public.t IS 'kept';
