-- from.sql to to.sql

-- apart

-- validation: table:public.k/foreign key:fk: every row is checked
-- may-fail: table:public.k/foreign key:fk: fails where the rows there do not pass
ALTER TABLE public.k VALIDATE CONSTRAINT fk;

-- validation: table:public.p/foreign key:fk: every row is checked
-- may-fail: table:public.p/foreign key:fk: fails where the rows there do not pass
ALTER TABLE public.p VALIDATE CONSTRAINT fk;

-- to.sql to from.sql

-- rebuild: table:public.k/foreign key:fk: dropped and made anew: only a constraint that is not valid can become valid
ALTER TABLE public.k DROP CONSTRAINT fk;

-- rebuild: table:public.p/foreign key:fk: dropped and made anew: only a constraint that is not valid can become valid
ALTER TABLE public.p DROP CONSTRAINT fk;
ALTER TABLE public.k ADD CONSTRAINT fk FOREIGN KEY (a) REFERENCES public.r(id) NOT VALID;
ALTER TABLE public.p ADD CONSTRAINT fk FOREIGN KEY (a) REFERENCES public.r(id) NOT VALID;
