-- from.sql to to.sql

-- body-change: procedure:shop.close_orders(date): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE PROCEDURE shop.close_orders(IN before date)
 LANGUAGE plpgsql
AS $procedure$
BEGIN
  DELETE FROM shop.orders WHERE placed < before;
  COMMIT;
END
$procedure$;

-- to.sql to from.sql

-- body-change: procedure:shop.close_orders(date): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE PROCEDURE shop.close_orders(IN before date)
 LANGUAGE plpgsql
AS $procedure$
BEGIN
  DELETE FROM shop.orders WHERE placed < before;
END
$procedure$;
