-- The schema of dev when tandem came, written by tandem init.
-- Proven in a replay from empty. Marked as applied in dev; it has not run there.

CREATE SCHEMA shop;
GRANT USAGE ON SCHEMA shop TO shop_web;
COMMENT ON SCHEMA shop IS 'Quack & Co: rubber ducks for programmers who talk to them';
CREATE SCHEMA stock;
COMMENT ON SCHEMA stock IS 'Where the ducks are when they are not on a desk';
CREATE TYPE shop.order_status AS ENUM ('basket', 'placed', 'paid', 'shipped', 'delivered', 'returned');
COMMENT ON TYPE shop.order_status IS 'A basket is an order that has not made up its mind';
CREATE TYPE stock.movement_reason AS ENUM ('received', 'sold', 'returned', 'counted', 'floated away');

CREATE DOMAIN shop.email AS text
  CONSTRAINT email_has_an_at CHECK ((VALUE ~ '^[^@ ]+@[^@ ]+$'::text));
COMMENT ON DOMAIN shop.email IS 'The regular expression for all addresses is longer than this schema';

CREATE TABLE shop.category (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  parent_id integer,
  name text NOT NULL,
  CONSTRAINT category_pkey PRIMARY KEY (id),
  CONSTRAINT category_name_key UNIQUE (name),
  CONSTRAINT category_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES shop.category(id)
);
GRANT SELECT ON shop.category TO shop_web;
COMMENT ON TABLE shop.category IS 'A tree. "Miscellaneous" is not a category, it is giving up';

CREATE TABLE shop.customer (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  email shop.email NOT NULL,
  name text NOT NULL,
  joined_on date DEFAULT CURRENT_DATE NOT NULL,
  CONSTRAINT customer_pkey PRIMARY KEY (id)
);

CREATE TABLE shop.address (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  customer_id bigint NOT NULL,
  street text NOT NULL,
  postcode character varying(10) NOT NULL,
  city text NOT NULL,
  country character(2) DEFAULT 'NL'::bpchar NOT NULL,
  CONSTRAINT address_pkey PRIMARY KEY (id),
  CONSTRAINT address_country_is_a_code CHECK (((country)::text = upper((country)::text))),
  CONSTRAINT address_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES shop.customer(id) ON DELETE CASCADE
);
CREATE INDEX address_customer_idx ON shop.address USING btree (customer_id);
CREATE UNIQUE INDEX customer_email_key ON shop.customer USING btree (lower((email)::text));
COMMENT ON COLUMN shop.customer.email IS 'Ada@example.org and ada@example.org are one person';

CREATE TABLE shop.orders (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  customer_id bigint NOT NULL,
  ship_to bigint,
  status shop.order_status DEFAULT 'basket'::shop.order_status NOT NULL,
  placed_at timestamp with time zone,
  changed_at timestamp with time zone DEFAULT now() NOT NULL,
  note text,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_placed_ones_have_a_time CHECK (((status = 'basket'::shop.order_status) OR (placed_at IS NOT NULL))),
  CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES shop.customer(id),
  CONSTRAINT orders_ship_to_fkey FOREIGN KEY (ship_to) REFERENCES shop.address(id) ON DELETE SET NULL
);
ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY;
CREATE INDEX orders_customer_idx ON shop.orders USING btree (customer_id, placed_at DESC);

CREATE POLICY own_orders ON shop.orders
  FOR SELECT
  TO shop_web
  USING ((customer_id = (current_setting('shop.customer_id'::text, true))::bigint));
GRANT SELECT, INSERT ON shop.orders TO shop_web;
COMMENT ON COLUMN shop.orders.note IS 'What the customer wants the duck to know';
COMMENT ON POLICY own_orders ON shop.orders IS 'Nobody needs to know how many ducks you have';

CREATE TABLE stock.warehouse (
  code character varying(3) NOT NULL,
  name text NOT NULL,
  has_a_pond boolean DEFAULT false NOT NULL,
  CONSTRAINT warehouse_pkey PRIMARY KEY (code)
);
COMMENT ON COLUMN stock.warehouse.has_a_pond IS 'For quality assurance';

CREATE OR REPLACE FUNCTION shop.slug(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN TRIM(BOTH '-'::text FROM regexp_replace(lower(name), '[^a-z0-9]+'::text, '-'::text, 'g'::text));
COMMENT ON FUNCTION shop.slug(text) IS 'The Debugger 3000 becomes the-debugger-3000';

CREATE TABLE shop.product (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  category_id integer NOT NULL,
  name text NOT NULL,
  slug text GENERATED ALWAYS AS (shop.slug(name)) STORED,
  price numeric(8,2) NOT NULL,
  squeaks boolean DEFAULT true NOT NULL,
  details jsonb DEFAULT '{}'::jsonb NOT NULL,
  retired_at timestamp with time zone,
  CONSTRAINT product_pkey PRIMARY KEY (id),
  CONSTRAINT product_slug_key UNIQUE (slug),
  CONSTRAINT product_price_is_positive CHECK ((price > (0)::numeric)),
  CONSTRAINT product_category_id_fkey FOREIGN KEY (category_id) REFERENCES shop.category(id)
);

CREATE TABLE shop.order_line (
  order_id bigint NOT NULL,
  line smallint NOT NULL,
  product_id bigint NOT NULL,
  quantity integer DEFAULT 1 NOT NULL,
  price numeric(8,2) NOT NULL,
  CONSTRAINT order_line_pkey PRIMARY KEY (order_id, line),
  CONSTRAINT order_line_quantity_is_positive CHECK ((quantity > 0)),
  CONSTRAINT order_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders(id) ON DELETE CASCADE,
  CONSTRAINT order_line_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.product(id)
);
CREATE INDEX order_line_product_idx ON shop.order_line USING btree (product_id);
GRANT SELECT, INSERT ON shop.order_line TO shop_web;
COMMENT ON COLUMN shop.order_line.price IS 'What was promised, whatever the product costs today';
CREATE INDEX product_category_idx ON shop.product USING btree (category_id);
CREATE INDEX product_on_sale_idx ON shop.product USING btree (name) WHERE (retired_at IS NULL);
GRANT SELECT ON shop.product TO shop_web;
COMMENT ON COLUMN shop.product.squeaks IS 'False for open-plan offices';

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

CREATE TABLE stock.level (
  warehouse character varying(3) NOT NULL,
  product_id bigint NOT NULL,
  quantity integer DEFAULT 0 NOT NULL,
  CONSTRAINT level_pkey PRIMARY KEY (warehouse, product_id),
  CONSTRAINT level_is_not_below_zero CHECK ((quantity >= 0)),
  CONSTRAINT level_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.product(id),
  CONSTRAINT level_warehouse_fkey FOREIGN KEY (warehouse) REFERENCES stock.warehouse(code)
);

CREATE TABLE stock.movement (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  warehouse character varying(3) NOT NULL,
  product_id bigint NOT NULL,
  quantity integer NOT NULL,
  reason stock.movement_reason NOT NULL,
  moved_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT movement_pkey PRIMARY KEY (id),
  CONSTRAINT movement_moves_something CHECK ((quantity <> 0)),
  CONSTRAINT movement_level_fkey FOREIGN KEY (warehouse, product_id) REFERENCES stock.level(warehouse, product_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX movement_level_idx ON stock.movement USING btree (warehouse, product_id, moved_at);
COMMENT ON TABLE stock.movement IS 'Only grows. To undo a movement, move it back';
