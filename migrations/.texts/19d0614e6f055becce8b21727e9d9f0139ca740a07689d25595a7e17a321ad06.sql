CREATE OR REPLACE VIEW shop.customer_value AS
 SELECT c.id AS customer_id,
    c.name,
    count(t.order_id) AS orders,
    COALESCE(sum(t.total), (0)::numeric) AS spent
   FROM (shop.customer c
     LEFT JOIN shop.order_totals t ON (((t.customer_id = c.id) AND (t.status <> ALL (ARRAY['basket'::shop.order_status, 'returned'::shop.order_status])))))
  GROUP BY c.id;
COMMENT ON VIEW shop.customer_value IS 'What a customer is worth to the shop. To their duck, everything';
