-- from.sql to to.sql

CREATE OR REPLACE VIEW public.codes AS
 SELECT id,
    code
   FROM public.orders;
GRANT UPDATE (code) ON public.codes TO "seed role";
GRANT UPDATE (id) ON public.codes TO "seed role";

CREATE MATERIALIZED VIEW public.ids AS
 SELECT id
   FROM public.orders;
GRANT SELECT (id) ON public.ids TO "seed role";

-- to.sql to from.sql

DROP MATERIALIZED VIEW public.ids;
DROP VIEW public.codes;
