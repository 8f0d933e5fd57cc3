-- from.sql to to.sql

-- rebuild: table:public.u/foreign key:f: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.u DROP CONSTRAINT f;
ALTER TABLE public.u ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.t(id) ON DELETE CASCADE NOT VALID;
ALTER TABLE public.u ALTER CONSTRAINT g DEFERRABLE;

-- apart

-- validation: table:public.u/foreign key:f: every row is checked
-- may-fail: table:public.u/foreign key:f: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT f;

-- validation: table:public.u/foreign key:h: every row is checked
-- may-fail: table:public.u/foreign key:h: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT h;
COMMENT ON CONSTRAINT f ON public.u IS 'kept';

-- to.sql to from.sql

-- rebuild: table:public.u/foreign key:f: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.u DROP CONSTRAINT f;

-- rebuild: table:public.u/foreign key:h: dropped and made anew: only a constraint that is not valid can become valid
ALTER TABLE public.u DROP CONSTRAINT h;
ALTER TABLE public.u ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.t(id) NOT VALID;
ALTER TABLE public.u ALTER CONSTRAINT g NOT DEFERRABLE;
ALTER TABLE public.u ADD CONSTRAINT h FOREIGN KEY (c) REFERENCES public.t(id) NOT VALID;

-- apart

-- validation: table:public.u/foreign key:f: every row is checked
-- may-fail: table:public.u/foreign key:f: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT f;
COMMENT ON CONSTRAINT f ON public.u IS 'kept';
