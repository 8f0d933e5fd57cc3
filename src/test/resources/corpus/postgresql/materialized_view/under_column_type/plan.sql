-- from.sql to to.sql

DROP VIEW public.v;
DROP MATERIALIZED VIEW public.m;

-- rewrite: table:public.t/column:id: the table may be written anew
ALTER TABLE public.t ALTER COLUMN id TYPE bigint USING id::bigint;

CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    a
   FROM public.t;

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.m;

-- to.sql to from.sql

DROP VIEW public.v;
DROP MATERIALIZED VIEW public.m;

-- rewrite: table:public.t/column:id: the table may be written anew
-- may-fail: table:public.t/column:id: a value that integer does not take makes it fail
ALTER TABLE public.t ALTER COLUMN id TYPE integer USING id::integer;

CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    a
   FROM public.t;

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.m;
