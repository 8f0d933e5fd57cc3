-- from.sql to to.sql

DROP VIEW public.w;
DROP VIEW public.v;
DROP FUNCTION public.f(integer);

CREATE OR REPLACE FUNCTION public.f(x integer)
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT x::bigint + 1$function$;
COMMENT ON FUNCTION public.f(integer) IS 'one more';

CREATE OR REPLACE VIEW public.v AS
 SELECT public.f(id) AS id
   FROM public.t;
COMMENT ON VIEW public.v IS 'kept';

CREATE OR REPLACE VIEW public.w AS
 SELECT (id)::text AS id
   FROM public.v;

-- to.sql to from.sql

DROP VIEW public.w;
DROP VIEW public.v;
DROP FUNCTION public.f(integer);

CREATE OR REPLACE FUNCTION public.f(x integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT x + 1$function$;
COMMENT ON FUNCTION public.f(integer) IS 'one more';

CREATE OR REPLACE VIEW public.v AS
 SELECT public.f(id) AS id
   FROM public.t;
COMMENT ON VIEW public.v IS 'kept';

CREATE OR REPLACE VIEW public.w AS
 SELECT (id)::text AS id
   FROM public.v;
