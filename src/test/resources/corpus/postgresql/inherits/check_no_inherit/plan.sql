-- from.sql to to.sql

-- rebuild: table:public.p/check:only_here: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.p DROP CONSTRAINT only_here;
ALTER TABLE public.p ADD CONSTRAINT only_here CHECK ((id < 10)) NOT VALID;

-- rebuild: table:public.p/check:pos: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.p DROP CONSTRAINT pos;
ALTER TABLE public.k DROP CONSTRAINT IF EXISTS pos;
ALTER TABLE public.p ADD CONSTRAINT pos CHECK ((id > 0)) NO INHERIT NOT VALID;

-- apart

-- validation: table:public.p/check:only_here: every row is checked
-- may-fail: table:public.p/check:only_here: fails where the rows there do not pass
ALTER TABLE public.p VALIDATE CONSTRAINT only_here;

-- validation: table:public.p/check:pos: every row is checked
-- may-fail: table:public.p/check:pos: fails where the rows there do not pass
ALTER TABLE public.p VALIDATE CONSTRAINT pos;

-- to.sql to from.sql

-- rebuild: table:public.p/check:pos: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.p DROP CONSTRAINT pos;
ALTER TABLE public.p ADD CONSTRAINT pos CHECK ((id > 0)) NOT VALID;

-- rebuild: table:public.p/check:only_here: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.p DROP CONSTRAINT only_here;
ALTER TABLE public.k DROP CONSTRAINT IF EXISTS only_here;
ALTER TABLE public.p ADD CONSTRAINT only_here CHECK ((id < 10)) NO INHERIT NOT VALID;

-- apart

-- validation: table:public.p/check:only_here: every row is checked
-- may-fail: table:public.p/check:only_here: fails where the rows there do not pass
ALTER TABLE public.p VALIDATE CONSTRAINT only_here;

-- validation: table:public.p/check:pos: every row is checked
-- may-fail: table:public.p/check:pos: fails where the rows there do not pass
ALTER TABLE public.p VALIDATE CONSTRAINT pos;
