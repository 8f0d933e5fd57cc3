-- from.sql to to.sql

-- body-change: procedure:shop.close_orders(date): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE PROCEDURE shop.close_orders(IN before date DEFAULT '2000-01-01'::date)
 LANGUAGE plpgsql
AS $procedure$
BEGIN
  DELETE FROM shop.orders WHERE placed < before;
END
$procedure$;

-- to.sql to from.sql

-- rebuild: procedure:shop.close_orders(date): dropped and made anew: defaults of arguments cannot be removed in place
DROP PROCEDURE shop.close_orders(date);

CREATE OR REPLACE PROCEDURE shop.close_orders(IN before date)
 LANGUAGE plpgsql
AS $procedure$
BEGIN
  DELETE FROM shop.orders WHERE placed < before;
END
$procedure$;

-- privilege-widened: procedure:shop.close_orders(date)/grant:pg_monitor: pg_monitor may do more than before
GRANT EXECUTE ON PROCEDURE shop.close_orders(date) TO pg_monitor;
COMMENT ON PROCEDURE shop.close_orders(date) IS 'at night';
