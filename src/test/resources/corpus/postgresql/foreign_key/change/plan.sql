-- from.sql to to.sql

ALTER TABLE public.u DROP CONSTRAINT f;

-- validation: table:public.u/foreign key:f: every row is looked up in the other table
-- may-fail: table:public.u/foreign key:f: fails where the rows there do not pass
ALTER TABLE public.u ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.t(id) ON DELETE CASCADE;
ALTER TABLE public.u ALTER CONSTRAINT g DEFERRABLE;

-- validation: table:public.u/foreign key:h: every row is checked
-- may-fail: table:public.u/foreign key:h: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT h;
COMMENT ON CONSTRAINT f ON public.u IS 'kept';

-- to.sql to from.sql

ALTER TABLE public.u DROP CONSTRAINT f;
ALTER TABLE public.u DROP CONSTRAINT h;

-- validation: table:public.u/foreign key:f: every row is looked up in the other table
-- may-fail: table:public.u/foreign key:f: fails where the rows there do not pass
ALTER TABLE public.u ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.t(id);
ALTER TABLE public.u ALTER CONSTRAINT g NOT DEFERRABLE;
ALTER TABLE public.u ADD CONSTRAINT h FOREIGN KEY (c) REFERENCES public.t(id) NOT VALID;
COMMENT ON CONSTRAINT f ON public.u IS 'kept';
