-- from.sql to to.sql

-- body-change: function:shop.label(text): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop.label(t text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 'T' || t$function$;

CREATE OR REPLACE FUNCTION shop.label(t text, n integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT t || n$function$;

CREATE OR REPLACE VIEW shop.labels AS
 SELECT shop.label(id) AS a,
    shop.label(name, id) AS b
   FROM shop.customers;

-- to.sql to from.sql

-- body-change: function:shop.label(text): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop.label(t text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 't' || t$function$;

CREATE OR REPLACE VIEW shop.labels AS
 SELECT shop.label(id) AS a,
    shop.label(name) AS b
   FROM shop.customers;
DROP FUNCTION shop.label(text, integer);
