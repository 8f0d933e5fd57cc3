-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.m, which changes or goes
DROP VIEW public.v;

-- rebuild: materialized view:public.m: dropped and made anew: the query of a materialized view cannot be changed in place
DROP MATERIALIZED VIEW public.m;

CREATE MATERIALIZED VIEW public.m AS
 SELECT id
   FROM public.t
  WHERE (id > 0);

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.m;
COMMENT ON VIEW public.v IS 'kept';
COMMENT ON MATERIALIZED VIEW public.m IS 'kept';
COMMENT ON COLUMN public.m.id IS 'kept';
ALTER MATERIALIZED VIEW public.options SET (fillfactor=50, toast.autovacuum_enabled=off);

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.m, which changes or goes
DROP VIEW public.v;

-- rebuild: materialized view:public.m: dropped and made anew: the query of a materialized view cannot be changed in place
DROP MATERIALIZED VIEW public.m;

CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    a
   FROM public.t;

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.m;
COMMENT ON VIEW public.v IS 'kept';
COMMENT ON MATERIALIZED VIEW public.m IS 'kept';
COMMENT ON COLUMN public.m.id IS 'kept';
ALTER MATERIALIZED VIEW public.options RESET (fillfactor, toast.autovacuum_enabled);
