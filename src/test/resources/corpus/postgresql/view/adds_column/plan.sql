-- from.sql to to.sql

CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b
   FROM public.t;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

CREATE OR REPLACE VIEW public.v AS
 SELECT a
   FROM public.t;
