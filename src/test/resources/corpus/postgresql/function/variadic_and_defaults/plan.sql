-- from.sql to to.sql

-- body-change: function:shop."""join""(text[])": calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop."join"(VARIADIC parts text[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT array_to_string(parts, ';')$function$;

-- body-change: function:shop.page(integer, integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop.page(size integer DEFAULT 20, start integer DEFAULT 0)
 RETURNS SETOF shop.orders
 LANGUAGE sql
 STABLE
AS $function$SELECT * FROM shop.orders ORDER BY id LIMIT size OFFSET start$function$;

-- to.sql to from.sql

-- body-change: function:shop."""join""(text[])": calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop."join"(VARIADIC parts text[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT array_to_string(parts, ',')$function$;

-- body-change: function:shop.page(integer, integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop.page(size integer DEFAULT 10, start integer DEFAULT 0)
 RETURNS SETOF shop.orders
 LANGUAGE sql
 STABLE
AS $function$SELECT * FROM shop.orders ORDER BY id LIMIT size OFFSET start$function$;
