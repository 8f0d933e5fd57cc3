CREATE OR REPLACE VIEW stock.to_reorder AS
 SELECT p.id AS product_id,
    p.name,
    s.name AS supplier,
    s.contact,
    COALESCE(sum(l.quantity), (0)::bigint) AS left_over
   FROM ((shop.product p
     LEFT JOIN stock.supplier s ON ((s.id = p.supplier_id)))
     LEFT JOIN stock.level l ON ((l.product_id = p.id)))
  WHERE (p.retired_at IS NULL)
  GROUP BY p.id, s.id
 HAVING (COALESCE(sum(l.quantity), (0)::bigint) < 10);
COMMENT ON VIEW stock.to_reorder IS 'Fewer than ten ducks are no flock';
