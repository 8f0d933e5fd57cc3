-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: domain:public.home: dropped and made anew: it needs public.addr, which changes or goes
ALTER DOMAIN public.home RENAME TO home_old;

-- rebuild: composite type:public.addr: dropped and made anew: no attribute can change its place, nor its type where a column holds values
ALTER TYPE public.addr RENAME TO addr_old;

CREATE TYPE public.addr AS (
  street text,
  no bigint
);
CREATE DOMAIN public.home AS public.addr;

-- may-fail: table:public.t/column:a: fails where the column holds a value that public.addr no longer takes
-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.addr USING a::text::public.addr;

-- may-fail: table:public.t/column:h: fails where the column holds a value that public.home no longer takes
-- rewrite: table:public.t/column:h: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN h TYPE public.home USING h::text::public.home;

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.addr[] no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE public.addr[] USING l::text[]::public.addr[];

CREATE OR REPLACE VIEW public.v AS
 SELECT (a).no AS no
   FROM public.t;
DROP DOMAIN public.home_old;
DROP TYPE public.addr_old;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: domain:public.home: dropped and made anew: it needs public.addr, which changes or goes
ALTER DOMAIN public.home RENAME TO home_old;

-- rebuild: composite type:public.addr: dropped and made anew: no attribute can change its place, nor its type where a column holds values
ALTER TYPE public.addr RENAME TO addr_old;

CREATE TYPE public.addr AS (
  street text,
  no integer
);
CREATE DOMAIN public.home AS public.addr;

-- may-fail: table:public.t/column:a: fails where the column holds a value that public.addr no longer takes
-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE public.addr USING a::text::public.addr;

-- may-fail: table:public.t/column:h: fails where the column holds a value that public.home no longer takes
-- rewrite: table:public.t/column:h: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN h TYPE public.home USING h::text::public.home;

-- may-fail: table:public.t/column:l: fails where the column holds a value that public.addr[] no longer takes
-- rewrite: table:public.t/column:l: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN l TYPE public.addr[] USING l::text[]::public.addr[];

CREATE OR REPLACE VIEW public.v AS
 SELECT (a).no AS no
   FROM public.t;
DROP DOMAIN public.home_old;
DROP TYPE public.addr_old;
