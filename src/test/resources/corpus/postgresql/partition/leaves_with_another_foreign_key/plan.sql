-- from.sql to to.sql

-- replication: table:public.alike: a publication of the whole no longer tells its changes
ALTER TABLE public.p DETACH PARTITION public.alike;

-- replication: table:public.believes: a publication of the whole no longer tells its changes
ALTER TABLE public.p DETACH PARTITION public.believes;
ALTER TABLE public.believes DROP CONSTRAINT fk;
ALTER TABLE public.believes ADD CONSTRAINT fk FOREIGN KEY (b) REFERENCES public.r(id) NOT VALID;

-- replication: table:public.cascades: a publication of the whole no longer tells its changes
ALTER TABLE public.p DETACH PARTITION public.cascades;
ALTER TABLE public.cascades DROP CONSTRAINT fk;
ALTER TABLE public.cascades ADD CONSTRAINT fk FOREIGN KEY (b) REFERENCES public.r(id) ON DELETE CASCADE NOT VALID;

-- replication: table:public.waits: a publication of the whole no longer tells its changes
ALTER TABLE public.p DETACH PARTITION public.waits;
ALTER TABLE public.waits ALTER CONSTRAINT fk DEFERRABLE INITIALLY DEFERRED;

-- replication: table:public.without: a publication of the whole no longer tells its changes
ALTER TABLE public.p DETACH PARTITION public.without;
ALTER TABLE public.without DROP CONSTRAINT fk;

-- rebuild: table:public.p/foreign key:fk: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.p DROP CONSTRAINT fk;
ALTER TABLE public.p ADD CONSTRAINT fk FOREIGN KEY (b) REFERENCES public.r(id) ON UPDATE CASCADE;

-- apart

-- validation: table:public.cascades/foreign key:fk: every row is checked
-- may-fail: table:public.cascades/foreign key:fk: fails where the rows there do not pass
ALTER TABLE public.cascades VALIDATE CONSTRAINT fk;

-- to.sql to from.sql

-- rebuild: table:public.p/foreign key:fk: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.p DROP CONSTRAINT fk;
ALTER TABLE public.p ADD CONSTRAINT fk FOREIGN KEY (b) REFERENCES public.r(id);
ALTER TABLE public.without ADD CONSTRAINT tandem_bound_5 CHECK (((a IS NOT NULL) AND (a = 5))) NOT VALID;
ALTER TABLE public.without ADD CONSTRAINT fk FOREIGN KEY (b) REFERENCES public.r(id) NOT VALID;
ALTER TABLE public.alike ADD CONSTRAINT tandem_bound_1 CHECK (((a IS NOT NULL) AND (a = 4))) NOT VALID;
ALTER TABLE public.believes DROP CONSTRAINT fk;
ALTER TABLE public.believes ADD CONSTRAINT tandem_bound_2 CHECK (((a IS NOT NULL) AND (a = 3))) NOT VALID;
ALTER TABLE public.cascades DROP CONSTRAINT fk;
ALTER TABLE public.cascades ADD CONSTRAINT tandem_bound_3 CHECK (((a IS NOT NULL) AND (a = 1))) NOT VALID;
ALTER TABLE public.waits DROP CONSTRAINT fk;
ALTER TABLE public.waits ADD CONSTRAINT tandem_bound_4 CHECK (((a IS NOT NULL) AND (a = 2))) NOT VALID;

-- apart

-- validation: table:public.alike: every row is checked against the bound
-- may-fail: table:public.alike: fails where a row is out of the bound
ALTER TABLE public.alike VALIDATE CONSTRAINT tandem_bound_1;

-- validation: table:public.believes: every row is checked against the bound
-- may-fail: table:public.believes: fails where a row is out of the bound
ALTER TABLE public.believes VALIDATE CONSTRAINT tandem_bound_2;

-- validation: table:public.cascades: every row is checked against the bound
-- may-fail: table:public.cascades: fails where a row is out of the bound
ALTER TABLE public.cascades VALIDATE CONSTRAINT tandem_bound_3;

-- validation: table:public.waits: every row is checked against the bound
-- may-fail: table:public.waits: fails where a row is out of the bound
ALTER TABLE public.waits VALIDATE CONSTRAINT tandem_bound_4;

-- validation: table:public.without: every row is checked against the bound
-- may-fail: table:public.without: fails where a row is out of the bound
ALTER TABLE public.without VALIDATE CONSTRAINT tandem_bound_5;

-- validation: table:public.without/foreign key:fk: every row is checked
-- may-fail: table:public.without/foreign key:fk: fails where the rows there do not pass
ALTER TABLE public.without VALIDATE CONSTRAINT fk;

-- together

-- replication: table:public.alike: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.alike: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.p ATTACH PARTITION public.alike FOR VALUES IN (4);
ALTER TABLE public.alike DROP CONSTRAINT tandem_bound_1;

-- full-scan: table:public.believes: the table is read while others wait for it
-- validation: table:public.believes: every row is looked up for fk
-- may-fail: table:public.believes: fails where a row refers to none
-- replication: table:public.believes: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.believes: nobody reads or writes it as long as that takes
ALTER TABLE public.p ATTACH PARTITION public.believes FOR VALUES IN (3);
ALTER TABLE public.believes DROP CONSTRAINT tandem_bound_2;

-- full-scan: table:public.cascades: the table is read while others wait for it
-- validation: table:public.cascades: every row is looked up for fk
-- may-fail: table:public.cascades: fails where a row refers to none
-- replication: table:public.cascades: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.cascades: nobody reads or writes it as long as that takes
ALTER TABLE public.p ATTACH PARTITION public.cascades FOR VALUES IN (1);
ALTER TABLE public.cascades DROP CONSTRAINT tandem_bound_3;

-- full-scan: table:public.waits: the table is read while others wait for it
-- validation: table:public.waits: every row is looked up for fk
-- may-fail: table:public.waits: fails where a row refers to none
-- replication: table:public.waits: a publication of the whole tells its changes from now on, and none of the rows it has
-- access-exclusive: table:public.waits: nobody reads or writes it as long as that takes
ALTER TABLE public.p ATTACH PARTITION public.waits FOR VALUES IN (2);
ALTER TABLE public.waits DROP CONSTRAINT tandem_bound_4;

-- replication: table:public.without: a publication of the whole tells its changes from now on, and none of the rows it has
ALTER TABLE public.p ATTACH PARTITION public.without FOR VALUES IN (5);
ALTER TABLE public.without DROP CONSTRAINT tandem_bound_5;
