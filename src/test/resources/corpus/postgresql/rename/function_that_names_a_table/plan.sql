-- from.sql to to.sql

ALTER TABLE app.orders RENAME TO purchases;

-- body-change: function:app.first(): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION app.first()
 RETURNS app.purchases
 LANGUAGE sql
 STABLE
AS $function$SELECT * FROM app.purchases LIMIT 1$function$;

-- body-change: function:app.total(): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION app.total()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT count(*) FROM app.purchases$function$;

-- to.sql to from.sql

ALTER TABLE app.purchases RENAME TO orders;

-- body-change: function:app.first(): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION app.first()
 RETURNS app.orders
 LANGUAGE sql
 STABLE
AS $function$SELECT * FROM app.orders LIMIT 1$function$;

-- body-change: function:app.total(): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION app.total()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT count(*) FROM app.orders$function$;
