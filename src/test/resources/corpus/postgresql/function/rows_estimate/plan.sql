-- from.sql to to.sql

-- body-change: function:shop.of_city(text): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop.of_city(wanted text)
 RETURNS SETOF shop.customers
 LANGUAGE sql
 STABLE ROWS 5
AS $function$SELECT * FROM shop.customers c WHERE c.city = wanted$function$;

-- to.sql to from.sql

-- body-change: function:shop.of_city(text): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop.of_city(wanted text)
 RETURNS SETOF shop.customers
 LANGUAGE sql
 STABLE
AS $function$SELECT * FROM shop.customers c WHERE c.city = wanted$function$;
