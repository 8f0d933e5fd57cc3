-- from.sql to to.sql

-- body-change: function:shop.short(text): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop.short(t text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$SELECT left(t, 3)$function$;

-- to.sql to from.sql

-- body-change: function:shop.short(text): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop.short(t text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT left(t, 3)$function$;
