-- from.sql to to.sql

-- rebuild: function:public.f(public.kind): dropped and made anew: it needs public.kind, which changes or goes
DROP FUNCTION public.f(public.kind);
DROP TYPE public.kind;

CREATE TYPE public.kind AS (
  x text
);

CREATE OR REPLACE FUNCTION public.f(public.kind)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- to.sql to from.sql

-- rebuild: function:public.f(public.kind): dropped and made anew: it needs public.kind, which changes or goes
DROP FUNCTION public.f(public.kind);
DROP TYPE public.kind;
CREATE TYPE public.kind AS ENUM ('x');

CREATE OR REPLACE FUNCTION public.f(public.kind)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
