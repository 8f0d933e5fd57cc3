-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.z/check:c: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.z DROP CONSTRAINT c;
ALTER TABLE public.b DROP CONSTRAINT IF EXISTS c;
ALTER TABLE public.c DROP CONSTRAINT IF EXISTS c;
ALTER TABLE public.z ADD COLUMN added integer DEFAULT 3;

-- rewrite: table:public.z/column:id: the table may be written anew
-- access-exclusive: table:public.z: nobody reads or writes it as long as that takes
ALTER TABLE public.z ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.z ADD CONSTRAINT c CHECK ((id > 1)) NOT VALID;
ALTER TABLE public.z ADD CONSTRAINT d CHECK ((id < 100)) NOT VALID;

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.z;

-- data-loss: table:public.z/column:gone: the column's values are gone
ALTER TABLE ONLY public.z DROP COLUMN gone;

-- data-loss: table:public.b/column:gone: the column's values are gone
ALTER TABLE public.b DROP COLUMN gone;

-- data-loss: table:public.c/column:gone: the column's values are gone
ALTER TABLE public.c DROP COLUMN gone;

-- data-loss: table:public.z/column:moved: the column's values are gone
ALTER TABLE ONLY public.z DROP COLUMN moved;

-- apart

-- validation: table:public.z/check:c: every row is checked
-- may-fail: table:public.z/check:c: fails where the rows there do not pass
ALTER TABLE public.z VALIDATE CONSTRAINT c;

-- validation: table:public.z/check:d: every row is checked
-- may-fail: table:public.z/check:d: fails where the rows there do not pass
ALTER TABLE public.z VALIDATE CONSTRAINT d;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: table:public.z/check:c: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.z DROP CONSTRAINT c;
ALTER TABLE public.b DROP CONSTRAINT IF EXISTS c;
ALTER TABLE public.c DROP CONSTRAINT IF EXISTS c;
ALTER TABLE public.z ADD COLUMN gone text;
ALTER TABLE public.z ADD COLUMN moved text;

-- data-loss: table:public.z/column:added: the column's values are gone
ALTER TABLE ONLY public.z DROP COLUMN added;

-- data-loss: table:public.b/column:added: the column's values are gone
ALTER TABLE public.b DROP COLUMN added;

-- data-loss: table:public.c/column:added: the column's values are gone
ALTER TABLE public.c DROP COLUMN added;
ALTER TABLE public.z DROP CONSTRAINT d;
ALTER TABLE public.b DROP CONSTRAINT IF EXISTS d;
ALTER TABLE public.c DROP CONSTRAINT IF EXISTS d;

-- rewrite: table:public.z/column:id: the table may be written anew
-- may-fail: table:public.z/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.z: nobody reads or writes it as long as that takes
ALTER TABLE public.z ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.z ADD CONSTRAINT c CHECK ((id > 0)) NOT VALID;

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.z;

-- apart

-- validation: table:public.z/check:c: every row is checked
-- may-fail: table:public.z/check:c: fails where the rows there do not pass
ALTER TABLE public.z VALIDATE CONSTRAINT c;
