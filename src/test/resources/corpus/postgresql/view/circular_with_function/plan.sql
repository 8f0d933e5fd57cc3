-- from.sql to to.sql

ALTER TABLE public.t ADD COLUMN points integer;
SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.points(t public.t)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT points + (SELECT count(*)::integer FROM public.v)$function$;
RESET check_function_bodies;

CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    public.points(t.*) AS p
   FROM public.t;

-- to.sql to from.sql

DROP VIEW public.v;
DROP FUNCTION public.points(public.t);

-- data-loss: table:public.t/column:points: the column's values are gone
ALTER TABLE public.t DROP COLUMN points;
