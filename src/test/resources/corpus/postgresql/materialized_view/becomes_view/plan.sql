-- from.sql to to.sql

DROP MATERIALIZED VIEW public.m;

CREATE OR REPLACE VIEW public.m AS
 SELECT id,
    a
   FROM public.t;

-- to.sql to from.sql

DROP VIEW public.m;

CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    a
   FROM public.t;
