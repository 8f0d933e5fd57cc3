-- from.sql to to.sql

DROP FUNCTION public.w(anyelement);

CREATE OR REPLACE FUNCTION public.w(anyelement)
 RETURNS bigint
 LANGUAGE internal
 WINDOW IMMUTABLE
AS $function$window_row_number$function$;

-- to.sql to from.sql

DROP FUNCTION public.w(anyelement);

CREATE OR REPLACE FUNCTION public.w(anyelement)
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT 1::bigint$function$;
