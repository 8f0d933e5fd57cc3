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
