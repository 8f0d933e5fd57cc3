-- from.sql to to.sql

-- rebuild: materialized view:shop.taxes: dropped and made anew: it needs shop.tax(numeric), which changes or goes
DROP MATERIALIZED VIEW shop.taxes;
DROP FUNCTION shop.tax(numeric);

CREATE OR REPLACE FUNCTION shop.tax(n numeric, rate numeric DEFAULT 0.08)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n * rate$function$;

CREATE MATERIALIZED VIEW shop.taxes AS
 SELECT id,
    shop.tax(total) AS tax
   FROM shop.orders;
CREATE INDEX taxes_tax ON shop.taxes USING btree (tax);

-- to.sql to from.sql

-- rebuild: materialized view:shop.taxes: dropped and made anew: it needs shop.tax(numeric, numeric), which changes or goes
DROP MATERIALIZED VIEW shop.taxes;
DROP FUNCTION shop.tax(numeric, numeric);

CREATE OR REPLACE FUNCTION shop.tax(n numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n * 0.08$function$;

CREATE MATERIALIZED VIEW shop.taxes AS
 SELECT id,
    shop.tax(total) AS tax
   FROM shop.orders;
CREATE INDEX taxes_tax ON shop.taxes USING btree (tax);
