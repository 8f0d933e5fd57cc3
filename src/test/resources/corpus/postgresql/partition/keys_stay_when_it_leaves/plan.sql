-- from.sql to to.sql

-- replication: table:public.p: a publication of the whole no longer tells its changes
ALTER TABLE public.m DETACH PARTITION public.p;

-- to.sql to from.sql

ALTER TABLE public.p ADD CONSTRAINT tandem_bound_1 CHECK (((id IS NOT NULL) AND (id = 1))) NOT VALID;

-- apart

-- validation: table:public.p: every row is checked against the bound
-- may-fail: table:public.p: fails where a row is out of the bound
ALTER TABLE public.p VALIDATE CONSTRAINT tandem_bound_1;

-- together

-- replication: table:public.p: a publication of the whole tells its changes from now on, and none of the rows it has
ALTER TABLE public.m ATTACH PARTITION public.p FOR VALUES IN (1);
ALTER TABLE public.p DROP CONSTRAINT tandem_bound_1;
