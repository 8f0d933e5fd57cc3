-- from.sql to to.sql

DROP FUNCTION public.f(public.addr);
DROP TYPE public.addr;

CREATE TYPE public.addr AS (
  no integer,
  street text
);

CREATE OR REPLACE FUNCTION public.f(a public.addr)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT a.no$function$;

-- to.sql to from.sql

DROP FUNCTION public.f(public.addr);
DROP TYPE public.addr;

CREATE TYPE public.addr AS (
  street text,
  no integer
);

CREATE OR REPLACE FUNCTION public.f(a public.addr)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT a.no$function$;
