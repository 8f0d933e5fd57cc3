-- from.sql to to.sql

DROP VIEW public.w;
DROP VIEW public.v;

CREATE OR REPLACE VIEW public.v AS
 SELECT b,
    a
   FROM public.t;

CREATE OR REPLACE VIEW public.w WITH (security_barrier=true) AS
 SELECT a
   FROM public.v;

-- to.sql to from.sql

DROP VIEW public.w;
DROP VIEW public.v;

CREATE OR REPLACE VIEW public.v AS
 SELECT a
   FROM public.t;

CREATE OR REPLACE VIEW public.w AS
 SELECT a
   FROM public.v;
