-- from.sql to to.sql

DROP VIEW public.v;
ALTER DOMAIN public.code DROP CONSTRAINT short;
ALTER DOMAIN public.sub DROP CONSTRAINT sub_check;
ALTER DOMAIN public.sub DROP DEFAULT;
ALTER DOMAIN public.sub RENAME TO sub_old;
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
ALTER TABLE public.t ALTER COLUMN c TYPE public.code USING c::text::public.code;

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.code[] no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
ALTER TABLE public.t ALTER COLUMN l TYPE public.code[] USING l::text[]::public.code[];

-- may-fail: table:public.t/column:s: fails where the column holds a value that public.sub no longer takes
-- rewrite: table:public.t/column:s: the table may be written anew
ALTER TABLE public.t ALTER COLUMN s TYPE public.sub USING s::text::public.sub;

CREATE OR REPLACE VIEW public.v AS
 SELECT c
   FROM public.t;
DROP DOMAIN public.sub_old;
DROP DOMAIN public.code_old;

-- to.sql to from.sql

DROP VIEW public.v;
ALTER DOMAIN public.code DROP CONSTRAINT short;
ALTER DOMAIN public.sub DROP CONSTRAINT sub_check;
ALTER DOMAIN public.sub DROP DEFAULT;
ALTER DOMAIN public.sub RENAME TO sub_old;
ALTER DOMAIN public.code DROP CONSTRAINT upper;
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
ALTER TABLE public.t ALTER COLUMN c TYPE public.code USING c::text::public.code;

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.code[] no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
ALTER TABLE public.t ALTER COLUMN l TYPE public.code[] USING l::text[]::public.code[];

-- may-fail: table:public.t/column:s: fails where the column holds a value that public.sub no longer takes
-- rewrite: table:public.t/column:s: the table may be written anew
ALTER TABLE public.t ALTER COLUMN s TYPE public.sub USING s::text::public.sub;

CREATE OR REPLACE VIEW public.v AS
 SELECT c
   FROM public.t;
DROP DOMAIN public.sub_old;
DROP DOMAIN public.code_old;
