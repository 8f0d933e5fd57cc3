-- from.sql to to.sql

DROP VIEW public.v;
ALTER DOMAIN public.home RENAME TO home_old;
ALTER TYPE public.addr RENAME TO addr_old;

CREATE TYPE public.addr AS (
  street text,
  no bigint
);
CREATE DOMAIN public.home AS public.addr;

-- may-fail: table:public.t/column:a: fails where the column holds a value that public.addr no longer takes
-- rewrite: table:public.t/column:a: the table may be written anew
ALTER TABLE public.t ALTER COLUMN a TYPE public.addr USING a::text::public.addr;

-- may-fail: table:public.t/column:h: fails where the column holds a value that public.home no longer takes
-- rewrite: table:public.t/column:h: the table may be written anew
ALTER TABLE public.t ALTER COLUMN h TYPE public.home USING h::text::public.home;

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.addr[] no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
ALTER TABLE public.t ALTER COLUMN l TYPE public.addr[] USING l::text[]::public.addr[];

CREATE OR REPLACE VIEW public.v AS
 SELECT (a).no AS no
   FROM public.t;
DROP DOMAIN public.home_old;
DROP TYPE public.addr_old;

-- to.sql to from.sql

DROP VIEW public.v;
ALTER DOMAIN public.home RENAME TO home_old;
ALTER TYPE public.addr RENAME TO addr_old;

CREATE TYPE public.addr AS (
  street text,
  no integer
);
CREATE DOMAIN public.home AS public.addr;

-- may-fail: table:public.t/column:a: fails where the column holds a value that public.addr no longer takes
-- rewrite: table:public.t/column:a: the table may be written anew
ALTER TABLE public.t ALTER COLUMN a TYPE public.addr USING a::text::public.addr;

-- may-fail: table:public.t/column:h: fails where the column holds a value that public.home no longer takes
-- rewrite: table:public.t/column:h: the table may be written anew
ALTER TABLE public.t ALTER COLUMN h TYPE public.home USING h::text::public.home;

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.addr[] no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
ALTER TABLE public.t ALTER COLUMN l TYPE public.addr[] USING l::text[]::public.addr[];

CREATE OR REPLACE VIEW public.v AS
 SELECT (a).no AS no
   FROM public.t;
DROP DOMAIN public.home_old;
DROP TYPE public.addr_old;
