-- from.sql to to.sql

-- rebuild: table:public.t/check:c: dropped and made anew: only a constraint that is not valid can become valid
ALTER TABLE public.t DROP CONSTRAINT c;
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;

-- full-scan: table:public.t/foreign key:f: the table is read while those who write wait
-- validation: table:public.t/foreign key:f: every row is looked up in the other table
-- may-fail: table:public.t/foreign key:f: fails where the rows there do not pass
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER CONSTRAINT f ENFORCED;

-- apart

-- validation: table:public.t/check:c: every row is checked
-- may-fail: table:public.t/check:c: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT c;

-- to.sql to from.sql

-- rebuild: table:public.t/check:c: dropped and made anew: only a constraint that is not valid can become valid
ALTER TABLE public.t DROP CONSTRAINT c;
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0)) NOT ENFORCED;
ALTER TABLE public.t ALTER CONSTRAINT f NOT ENFORCED;
