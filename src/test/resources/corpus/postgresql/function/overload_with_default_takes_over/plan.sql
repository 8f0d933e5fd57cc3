-- from.sql to to.sql

-- rebuild: view:shop.taxes: dropped and made anew: it needs shop.tax(numeric), which changes or goes
DROP VIEW shop.taxes;

-- rebuild: table:shop.orders/column:total/default: dropped and made anew: it needs shop.tax(numeric), which changes or goes
ALTER TABLE shop.orders ALTER COLUMN total DROP DEFAULT;

-- rebuild: table:shop.orders/index:by_tax: dropped and made anew: it needs shop.tax(numeric), which changes or goes
DROP INDEX shop.by_tax;
DROP FUNCTION shop.tax(numeric);

CREATE OR REPLACE FUNCTION shop.tax(n numeric, rate numeric DEFAULT 0.08, off numeric DEFAULT 0)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n * rate - off$function$;
ALTER TABLE shop.orders ALTER COLUMN total SET DEFAULT shop.tax(1.0);

CREATE OR REPLACE VIEW shop.taxes AS
 SELECT id,
    shop.tax(total, 0.1) AS tax
   FROM shop.orders;

-- outside

-- non-transactional: table:shop.orders/index:by_tax: if it fails, index by_tax stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY by_tax ON shop.orders USING btree (shop.tax(total));

-- to.sql to from.sql

-- rebuild: view:shop.taxes: dropped and made anew: it needs shop.tax(numeric, numeric, numeric), which changes or goes
DROP VIEW shop.taxes;

-- rebuild: table:shop.orders/column:total/default: dropped and made anew: it needs shop.tax(numeric, numeric, numeric), which changes or goes
ALTER TABLE shop.orders ALTER COLUMN total DROP DEFAULT;

-- rebuild: table:shop.orders/index:by_tax: dropped and made anew: it needs shop.tax(numeric, numeric, numeric), which changes or goes
DROP INDEX shop.by_tax;
DROP FUNCTION shop.tax(numeric, numeric, numeric);

CREATE OR REPLACE FUNCTION shop.tax(n numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n * 0.08$function$;
ALTER TABLE shop.orders ALTER COLUMN total SET DEFAULT shop.tax(1.0);

CREATE OR REPLACE VIEW shop.taxes AS
 SELECT id,
    shop.tax(total) AS tax
   FROM shop.orders;

-- outside

-- non-transactional: table:shop.orders/index:by_tax: if it fails, index by_tax stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY by_tax ON shop.orders USING btree (shop.tax(total));
