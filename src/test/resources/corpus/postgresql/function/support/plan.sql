-- from.sql to to.sql

-- body-change: function:shop.twice(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop.twice(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE SUPPORT generate_series_int4_support
AS $function$SELECT n * 2$function$;

-- to.sql to from.sql

-- body-change: function:shop.twice(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop.twice(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n * 2$function$;
