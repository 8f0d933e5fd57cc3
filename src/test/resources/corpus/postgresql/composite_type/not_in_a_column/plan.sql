-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.pair, which changes or goes
DROP VIEW public.v;

-- rebuild: function:public.f(public.pair): dropped and made anew: it needs public.pair, which changes or goes
DROP FUNCTION public.f(public.pair);

-- rebuild: function:public.g(): dropped and made anew: it needs public.pair, which changes or goes
DROP FUNCTION public.g();

-- rebuild: composite type:public.pair: dropped and made anew: no attribute can change its place, nor its type where a column holds values
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

-- rebuild: view:public.v: dropped and made anew: it needs public.pair, which changes or goes
DROP VIEW public.v;

-- rebuild: function:public.f(public.pair): dropped and made anew: it needs public.pair, which changes or goes
DROP FUNCTION public.f(public.pair);

-- rebuild: function:public.g(): dropped and made anew: it needs public.pair, which changes or goes
DROP FUNCTION public.g();

-- rebuild: composite type:public.pair: dropped and made anew: no attribute can change its place, nor its type where a column holds values
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
