-- from.sql to to.sql

ALTER TABLE public.t DROP CONSTRAINT c;

-- validation: table:public.t/check:c: every row is checked under the lock
-- may-fail: table:public.t/check:c: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a >= 0));
COMMENT ON CONSTRAINT c ON public.t IS 'kept';

-- to.sql to from.sql

ALTER TABLE public.t DROP CONSTRAINT c;

-- validation: table:public.t/check:c: every row is checked under the lock
-- may-fail: table:public.t/check:c: fails where the rows there do not pass
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0));
COMMENT ON CONSTRAINT c ON public.t IS 'kept';
