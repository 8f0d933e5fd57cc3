-- from.sql to to.sql

ALTER TABLE public.p DETACH PARTITION public.alike;
ALTER TABLE public.p DETACH PARTITION public.believes;
ALTER TABLE public.believes DROP CONSTRAINT fk;
ALTER TABLE public.believes ADD CONSTRAINT fk FOREIGN KEY (b) REFERENCES public.r(id) NOT VALID;
ALTER TABLE public.p DETACH PARTITION public.cascades;
ALTER TABLE public.cascades DROP CONSTRAINT fk;
ALTER TABLE public.cascades ADD CONSTRAINT fk FOREIGN KEY (b) REFERENCES public.r(id) ON DELETE CASCADE NOT VALID;
ALTER TABLE public.p DETACH PARTITION public.waits;
ALTER TABLE public.waits ALTER CONSTRAINT fk DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE public.p DETACH PARTITION public.without;
ALTER TABLE public.without DROP CONSTRAINT fk;
ALTER TABLE public.p DROP CONSTRAINT fk;

-- validation: table:public.p/foreign key:fk: every row is looked up in the other table
-- may-fail: table:public.p/foreign key:fk: fails where the rows there do not pass
ALTER TABLE public.p ADD CONSTRAINT fk FOREIGN KEY (b) REFERENCES public.r(id) ON UPDATE CASCADE;

-- apart

-- validation: table:public.cascades/foreign key:fk: every row is checked
-- may-fail: table:public.cascades/foreign key:fk: fails where the rows there do not pass
ALTER TABLE public.cascades VALIDATE CONSTRAINT fk;

-- to.sql to from.sql

ALTER TABLE public.p DROP CONSTRAINT fk;

-- validation: table:public.p/foreign key:fk: every row is looked up in the other table
-- may-fail: table:public.p/foreign key:fk: fails where the rows there do not pass
ALTER TABLE public.p ADD CONSTRAINT fk FOREIGN KEY (b) REFERENCES public.r(id);

-- validation: table:public.without: every row is checked against the bound
-- may-fail: table:public.without: fails where a row is out of the bound
ALTER TABLE public.p ATTACH PARTITION public.without FOR VALUES IN (5);
ALTER TABLE public.alike DROP CONSTRAINT fk;

-- validation: table:public.alike: every row is checked against the bound
-- may-fail: table:public.alike: fails where a row is out of the bound
ALTER TABLE public.p ATTACH PARTITION public.alike FOR VALUES IN (4);
ALTER TABLE public.believes DROP CONSTRAINT fk;

-- validation: table:public.believes: every row is checked against the bound
-- may-fail: table:public.believes: fails where a row is out of the bound
ALTER TABLE public.p ATTACH PARTITION public.believes FOR VALUES IN (3);
ALTER TABLE public.cascades DROP CONSTRAINT fk;

-- validation: table:public.cascades: every row is checked against the bound
-- may-fail: table:public.cascades: fails where a row is out of the bound
ALTER TABLE public.p ATTACH PARTITION public.cascades FOR VALUES IN (1);
ALTER TABLE public.waits DROP CONSTRAINT fk;

-- validation: table:public.waits: every row is checked against the bound
-- may-fail: table:public.waits: fails where a row is out of the bound
ALTER TABLE public.p ATTACH PARTITION public.waits FOR VALUES IN (2);
