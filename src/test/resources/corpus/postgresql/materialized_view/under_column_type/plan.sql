-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: materialized view:public.m: dropped and made anew: it needs public.t.id, which changes or goes
DROP MATERIALIZED VIEW public.m;

-- rewrite: table:public.t/column:id: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN id TYPE bigint USING id::bigint;

CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    a
   FROM public.t;

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.m;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: materialized view:public.m: dropped and made anew: it needs public.t.id, which changes or goes
DROP MATERIALIZED VIEW public.m;

-- rewrite: table:public.t/column:id: the table may be written anew
-- may-fail: table:public.t/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN id TYPE integer USING id::integer;

CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    a
   FROM public.t;

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.m;
