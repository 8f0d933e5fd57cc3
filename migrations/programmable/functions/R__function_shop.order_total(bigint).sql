CREATE OR REPLACE FUNCTION shop.order_total(wanted bigint)
 RETURNS numeric
 LANGUAGE sql
 STABLE
AS $function$
  SELECT COALESCE(sum(quantity * price), 0)
  FROM shop.order_line
  WHERE order_id = wanted
$function$;
GRANT EXECUTE ON FUNCTION shop.order_total(bigint) TO shop_web;
COMMENT ON FUNCTION shop.order_total(bigint) IS 'In euros. There is no such thing as a free duck';
