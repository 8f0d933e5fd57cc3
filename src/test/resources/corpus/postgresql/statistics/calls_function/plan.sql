-- from.sql to to.sql

DROP STATISTICS public.s;
DROP FUNCTION public.area(text);

CREATE OR REPLACE FUNCTION public.area(code text)
 RETURNS character varying
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT left(code, 1)$function$;
CREATE STATISTICS public.s ON id, public.area(zip) FROM public.orders;

-- to.sql to from.sql

DROP STATISTICS public.s;
DROP FUNCTION public.area(text);

CREATE OR REPLACE FUNCTION public.area(zip text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT left(zip, 2)$function$;
CREATE STATISTICS public.s ON id, public.area(zip) FROM public.orders;
