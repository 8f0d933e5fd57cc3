-- from.sql to to.sql

-- rebuild: view:public.w: dropped and made anew: it needs public.v, which changes or goes
DROP VIEW public.w;

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: function:public.f(integer): dropped and made anew: the result type of a function cannot be changed in place
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

-- rebuild: view:public.w: dropped and made anew: it needs public.v, which changes or goes
DROP VIEW public.w;

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

-- rebuild: function:public.f(integer): dropped and made anew: the result type of a function cannot be changed in place
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
