CREATE TABLE shop.order_line (
  order_id bigint NOT NULL,
  line smallint NOT NULL,
  product_id bigint NOT NULL,
  quantity integer DEFAULT 1 NOT NULL,
  price numeric(10,2) NOT NULL,
  CONSTRAINT order_line_pkey PRIMARY KEY (order_id, line),
  CONSTRAINT order_line_quantity_is_positive CHECK ((quantity > 0)),
  CONSTRAINT order_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders(id) ON DELETE CASCADE,
  CONSTRAINT order_line_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.product(id)
);

CREATE INDEX order_line_product_idx ON shop.order_line USING btree (product_id);

CREATE TRIGGER order_line_touches_order AFTER INSERT OR DELETE OR UPDATE ON shop.order_line FOR EACH ROW EXECUTE FUNCTION shop.touch_order();

GRANT SELECT, INSERT ON shop.order_line TO shop_web;

COMMENT ON COLUMN shop.order_line.price IS 'What was promised, whatever the product costs today';
