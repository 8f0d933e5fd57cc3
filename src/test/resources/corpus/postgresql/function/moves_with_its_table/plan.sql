-- from.sql to to.sql

ALTER TABLE shop.orders ADD COLUMN note text;

-- body-change: function:shop.newest(): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop.newest()
 RETURNS shop.orders
 LANGUAGE sql
 STABLE
AS $function$SELECT * FROM shop.orders ORDER BY placed DESC, id LIMIT 1$function$;

-- to.sql to from.sql

-- body-change: function:shop.newest(): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION shop.newest()
 RETURNS shop.orders
 LANGUAGE sql
 STABLE
AS $function$SELECT * FROM shop.orders ORDER BY placed DESC LIMIT 1$function$;

-- data-loss: table:shop.orders/column:note: the column's values are gone
ALTER TABLE shop.orders DROP COLUMN note;
