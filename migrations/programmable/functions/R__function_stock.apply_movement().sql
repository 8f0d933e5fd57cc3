CREATE OR REPLACE FUNCTION stock.apply_movement()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO stock.level AS l (warehouse, product_id, quantity)
  VALUES (NEW.warehouse, NEW.product_id, NEW.quantity)
  ON CONFLICT (warehouse, product_id) DO UPDATE SET quantity = l.quantity + NEW.quantity;
  RETURN NEW;
END
$function$;
