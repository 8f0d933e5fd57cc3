-- from.sql to to.sql

-- rebuild: view:public.w: dropped and made anew: it needs public.v, which changes or goes
DROP VIEW public.w;

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

CREATE OR REPLACE VIEW public.v AS
 SELECT b,
    a
   FROM public.t;

CREATE OR REPLACE VIEW public.w WITH (security_barrier=true) AS
 SELECT a
   FROM public.v;

-- to.sql to from.sql

-- rebuild: view:public.w: dropped and made anew: it needs public.v, which changes or goes
DROP VIEW public.w;

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

CREATE OR REPLACE VIEW public.v AS
 SELECT a
   FROM public.t;

CREATE OR REPLACE VIEW public.w AS
 SELECT a
   FROM public.v;
