CREATE TABLE stock.level (
  warehouse character varying(3) NOT NULL,
  product_id bigint NOT NULL,
  quantity integer DEFAULT 0 NOT NULL,
  CONSTRAINT level_pkey PRIMARY KEY (warehouse, product_id),
  CONSTRAINT level_is_not_below_zero CHECK ((quantity >= 0)),
  CONSTRAINT level_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.product(id),
  CONSTRAINT level_warehouse_fkey FOREIGN KEY (warehouse) REFERENCES stock.warehouse(code)
);
