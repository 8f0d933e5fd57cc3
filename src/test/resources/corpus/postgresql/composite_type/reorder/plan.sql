-- from.sql to to.sql

-- rebuild: function:public.f(public.addr): dropped and made anew: it needs public.addr, which changes or goes
DROP FUNCTION public.f(public.addr);

-- rebuild: composite type:public.addr: dropped and made anew: no attribute can change its place, nor its type where a column holds values
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

-- rebuild: function:public.f(public.addr): dropped and made anew: it needs public.addr, which changes or goes
DROP FUNCTION public.f(public.addr);

-- rebuild: composite type:public.addr: dropped and made anew: no attribute can change its place, nor its type where a column holds values
DROP TYPE public.addr;

CREATE TYPE public.addr AS (
  street text,
  no integer
);

CREATE OR REPLACE FUNCTION public.f(a public.addr)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT a.no$function$;
