-- from.sql to to.sql

DROP VIEW public.x;
DROP VIEW public.w;
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

DROP VIEW public.x;
DROP VIEW public.w;
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
