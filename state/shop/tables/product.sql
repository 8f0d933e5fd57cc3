CREATE TABLE shop.product (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  category_id integer NOT NULL,
  name text NOT NULL,
  slug text GENERATED ALWAYS AS (shop.slug(name)) STORED,
  price numeric(10,2) NOT NULL,
  squeaks boolean DEFAULT true NOT NULL,
  details jsonb DEFAULT '{}'::jsonb NOT NULL,
  retired_at timestamp with time zone,
  points integer DEFAULT 1 NOT NULL,
  supplier_id integer,
  CONSTRAINT product_pkey PRIMARY KEY (id),
  CONSTRAINT product_slug_key UNIQUE (slug),
  CONSTRAINT product_price_is_positive CHECK ((price > (0)::numeric)),
  CONSTRAINT product_category_id_fkey FOREIGN KEY (category_id) REFERENCES shop.category(id),
  CONSTRAINT product_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES stock.supplier(id)
);

CREATE INDEX product_category_idx ON shop.product USING btree (category_id);

CREATE INDEX product_on_sale_idx ON shop.product USING btree (name) WHERE (retired_at IS NULL);

CREATE INDEX product_supplier_idx ON shop.product USING btree (supplier_id);

GRANT SELECT ON shop.product TO shop_web;

COMMENT ON COLUMN shop.product.price IS 'Room for the life-size bronze';

COMMENT ON COLUMN shop.product.squeaks IS 'False for open-plan offices';

COMMENT ON COLUMN shop.product.points IS 'Loyalty points for one of these';
