CREATE MATERIALIZED VIEW shop.bestseller AS
 SELECT l.product_id,
    p.name,
    sum(l.quantity) AS sold,
    avg(r.stars) AS stars
   FROM ((shop.order_line l
     JOIN shop.product p ON ((p.id = l.product_id)))
     LEFT JOIN shop.review r ON ((r.product_id = p.id)))
  GROUP BY l.product_id, p.name;

CREATE UNIQUE INDEX bestseller_product_key ON shop.bestseller USING btree (product_id);

GRANT SELECT ON shop.bestseller TO shop_web;

COMMENT ON MATERIALIZED VIEW shop.bestseller IS 'Refreshed at night, when the ducks sleep';
