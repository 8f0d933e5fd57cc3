-- from.sql to to.sql

-- rebuild: statistics:public.s: dropped and made anew: it needs public.area(text), which changes or goes
DROP STATISTICS public.s;

-- rebuild: function:public.area(text): dropped and made anew: the result type of a function cannot be changed in place
DROP FUNCTION public.area(text);

CREATE OR REPLACE FUNCTION public.area(code text)
 RETURNS character varying
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT left(code, 1)$function$;
CREATE STATISTICS public.s ON id, public.area(zip) FROM public.orders;

-- to.sql to from.sql

-- rebuild: statistics:public.s: dropped and made anew: it needs public.area(text), which changes or goes
DROP STATISTICS public.s;

-- rebuild: function:public.area(text): dropped and made anew: the result type of a function cannot be changed in place
DROP FUNCTION public.area(text);

CREATE OR REPLACE FUNCTION public.area(zip text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT left(zip, 2)$function$;
CREATE STATISTICS public.s ON id, public.area(zip) FROM public.orders;
