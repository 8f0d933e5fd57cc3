CREATE OR REPLACE VIEW stock.to_reorder AS
 SELECT p.id AS product_id,
    p.name,
    COALESCE(sum(l.quantity), (0)::bigint) AS left_over
   FROM (shop.product p
     LEFT JOIN stock.level l ON ((l.product_id = p.id)))
  WHERE (p.retired_at IS NULL)
  GROUP BY p.id
 HAVING (COALESCE(sum(l.quantity), (0)::bigint) < 10);
