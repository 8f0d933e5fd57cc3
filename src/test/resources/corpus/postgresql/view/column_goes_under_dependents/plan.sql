-- from.sql to to.sql

-- rebuild: view:public.x: dropped and made anew: it needs public.w, which changes or goes
DROP VIEW public.x;

-- rebuild: view:public.w: dropped and made anew: it needs public.v, which changes or goes
DROP VIEW public.w;

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    b
   FROM public.t;

CREATE OR REPLACE VIEW public.w AS
 SELECT b AS a
   FROM public.v
  WHERE (b <> ''::text);

CREATE OR REPLACE VIEW public.x AS
 SELECT a
   FROM public.w;
COMMENT ON VIEW public.x IS 'kept';

-- to.sql to from.sql

-- rebuild: view:public.x: dropped and made anew: it needs public.w, which changes or goes
DROP VIEW public.x;

-- rebuild: view:public.w: dropped and made anew: it needs public.v, which changes or goes
DROP VIEW public.w;

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    a,
    b
   FROM public.t;

CREATE OR REPLACE VIEW public.w AS
 SELECT a
   FROM public.v
  WHERE (b <> ''::text);

CREATE OR REPLACE VIEW public.x AS
 SELECT a
   FROM public.w;
COMMENT ON VIEW public.x IS 'kept';
