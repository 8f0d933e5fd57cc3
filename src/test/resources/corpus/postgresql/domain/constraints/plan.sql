-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.c, which changes or goes
DROP VIEW public.v;

-- rebuild: domain:public.code/domain constraint:short: dropped and made anew: a check cannot be changed in place
ALTER DOMAIN public.code DROP CONSTRAINT short;

-- rebuild: domain:public.sub/domain constraint:sub_check: dropped and made anew: it needs public.sub, which changes or goes
ALTER DOMAIN public.sub DROP CONSTRAINT sub_check;

-- rebuild: domain:public.sub: dropped and made anew: it needs public.code, which changes or goes
ALTER DOMAIN public.sub DROP DEFAULT;
ALTER DOMAIN public.sub RENAME TO sub_old;

-- rebuild: domain:public.code: dropped and made anew: values inside arrays and composites cannot be checked in place
ALTER DOMAIN public.code DROP DEFAULT;
ALTER DOMAIN public.code RENAME TO code_old;

CREATE DOMAIN public.code AS text DEFAULT 'b'::text NOT NULL
  CONSTRAINT short CHECK ((length(VALUE) < 20))
  CONSTRAINT upper CHECK ((VALUE = upper(VALUE)));
COMMENT ON DOMAIN public.code IS 'kept';
COMMENT ON CONSTRAINT short ON DOMAIN public.code IS 'kept, too';

CREATE DOMAIN public.sub AS public.code DEFAULT 'b'::text
  CONSTRAINT sub_check CHECK (((VALUE)::text <> 'ZZ'::text));

-- may-fail: table:public.t/column:c: fails where the column holds a value that public.code no longer takes
-- rewrite: table:public.t/column:c: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN c TYPE public.code USING c::text::public.code;

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.code[] no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE public.code[] USING l::text[]::public.code[];

-- may-fail: table:public.t/column:s: fails where the column holds a value that public.sub no longer takes
-- rewrite: table:public.t/column:s: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN s TYPE public.sub USING s::text::public.sub;

CREATE OR REPLACE VIEW public.v AS
 SELECT c
   FROM public.t;
DROP DOMAIN public.sub_old;
DROP DOMAIN public.code_old;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.c, which changes or goes
DROP VIEW public.v;

-- rebuild: domain:public.code/domain constraint:short: dropped and made anew: a check cannot be changed in place
ALTER DOMAIN public.code DROP CONSTRAINT short;

-- rebuild: domain:public.sub/domain constraint:sub_check: dropped and made anew: it needs public.sub, which changes or goes
ALTER DOMAIN public.sub DROP CONSTRAINT sub_check;

-- rebuild: domain:public.sub: dropped and made anew: it needs public.code, which changes or goes
ALTER DOMAIN public.sub DROP DEFAULT;
ALTER DOMAIN public.sub RENAME TO sub_old;
ALTER DOMAIN public.code DROP CONSTRAINT upper;

-- rebuild: domain:public.code: dropped and made anew: public.code.short can only come with it
ALTER DOMAIN public.code DROP DEFAULT;
ALTER DOMAIN public.code RENAME TO code_old;

CREATE DOMAIN public.code AS text DEFAULT 'a'::text
  CONSTRAINT short CHECK ((length(VALUE) < 10));
COMMENT ON DOMAIN public.code IS 'kept';
COMMENT ON CONSTRAINT short ON DOMAIN public.code IS 'kept, too';

CREATE DOMAIN public.sub AS public.code DEFAULT 'a'::text
  CONSTRAINT sub_check CHECK (((VALUE)::text <> 'ZZ'::text));

-- may-fail: table:public.t/column:c: fails where the column holds a value that public.code no longer takes
-- rewrite: table:public.t/column:c: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN c TYPE public.code USING c::text::public.code;

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.code[] no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE public.code[] USING l::text[]::public.code[];

-- may-fail: table:public.t/column:s: fails where the column holds a value that public.sub no longer takes
-- rewrite: table:public.t/column:s: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN s TYPE public.sub USING s::text::public.sub;

CREATE OR REPLACE VIEW public.v AS
 SELECT c
   FROM public.t;
DROP DOMAIN public.sub_old;
DROP DOMAIN public.code_old;
