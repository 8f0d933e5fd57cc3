CREATE FUNCTION shop.touch_order()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE shop.orders SET changed_at = now() WHERE id = COALESCE(NEW.order_id, OLD.order_id);
  RETURN NULL;
END
$function$;
