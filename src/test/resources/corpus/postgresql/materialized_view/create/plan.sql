-- from.sql to to.sql

CREATE MATERIALIZED VIEW public.m WITH (fillfactor=70) AS
 SELECT id,
    a
   FROM public.t;
COMMENT ON MATERIALIZED VIEW public.m IS 'stored';
COMMENT ON COLUMN public.m.a IS 'a column';

CREATE MATERIALIZED VIEW public.n AS
 SELECT id
   FROM public.m
WITH NO DATA;

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.n;

-- to.sql to from.sql

DROP VIEW public.v;
DROP MATERIALIZED VIEW public.n;
DROP MATERIALIZED VIEW public.m;
