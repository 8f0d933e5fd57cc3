CREATE TABLE shop.review (
  product_id bigint NOT NULL,
  customer_id bigint NOT NULL,
  stars smallint NOT NULL,
  words text,
  CONSTRAINT review_pkey PRIMARY KEY (product_id, customer_id),
  CONSTRAINT review_stars_are_one_to_five CHECK (((stars >= 1) AND (stars <= 5))),
  CONSTRAINT review_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES shop.customer(id) ON DELETE CASCADE,
  CONSTRAINT review_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.product(id) ON DELETE CASCADE
);

GRANT SELECT, INSERT ON shop.review TO shop_web;

GRANT UPDATE (stars) ON shop.review TO shop_web;

GRANT UPDATE (words) ON shop.review TO shop_web;
