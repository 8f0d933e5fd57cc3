-- from.sql to to.sql

CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b
   FROM public.t;

-- to.sql to from.sql

DROP VIEW public.v;

CREATE OR REPLACE VIEW public.v AS
 SELECT a
   FROM public.t;
