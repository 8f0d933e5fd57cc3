-- rebuilt by 0003_suppliers
CREATE OR REPLACE VIEW shop.order_totals AS
 SELECT o.id AS order_id,
    o.customer_id,
    o.status,
    o.placed_at,
    COALESCE(sum(l.quantity), (0)::bigint) AS ducks,
    COALESCE(sum(((l.quantity)::numeric * l.price)), (0)::numeric) AS total
   FROM (shop.orders o
     LEFT JOIN shop.order_line l ON ((l.order_id = o.id)))
  GROUP BY o.id;
