-- from.sql to to.sql

DROP VIEW public.v;
DROP FUNCTION public.f(public.pair);
DROP FUNCTION public.g();
DROP TYPE public.pair;

CREATE TYPE public.pair AS (
  b text,
  a bigint
);

CREATE OR REPLACE FUNCTION public.f(public.pair)
 RETURNS text
 LANGUAGE sql
AS $function$SELECT ($1).b$function$;

CREATE OR REPLACE FUNCTION public.g()
 RETURNS public.pair
 LANGUAGE plpgsql
AS $function$DECLARE p pair; BEGIN RETURN p; END$function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT public.f(NULL::public.pair) AS f;

-- to.sql to from.sql

DROP VIEW public.v;
DROP FUNCTION public.f(public.pair);
DROP FUNCTION public.g();
DROP TYPE public.pair;

CREATE TYPE public.pair AS (
  a integer,
  b text
);

CREATE OR REPLACE FUNCTION public.f(public.pair)
 RETURNS text
 LANGUAGE sql
AS $function$SELECT ($1).b$function$;

CREATE OR REPLACE FUNCTION public.g()
 RETURNS public.pair
 LANGUAGE plpgsql
AS $function$DECLARE p pair; BEGIN RETURN p; END$function$;

CREATE OR REPLACE VIEW public.v AS
 SELECT public.f(NULL::public.pair) AS f;
