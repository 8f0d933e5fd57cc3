-- from.sql to to.sql

-- rebuild: function:public.w(anyelement): dropped and made anew: a function does not become a window function in place
DROP FUNCTION public.w(anyelement);

CREATE OR REPLACE FUNCTION public.w(anyelement)
 RETURNS bigint
 LANGUAGE internal
 WINDOW IMMUTABLE
AS $function$window_row_number$function$;

-- to.sql to from.sql

-- rebuild: function:public.w(anyelement): dropped and made anew: a function does not become a window function in place
DROP FUNCTION public.w(anyelement);

CREATE OR REPLACE FUNCTION public.w(anyelement)
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT 1::bigint$function$;
