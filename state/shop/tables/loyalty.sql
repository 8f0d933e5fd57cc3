CREATE TABLE shop.loyalty (
  customer_id bigint NOT NULL,
  tier shop.tier DEFAULT 'duckling'::shop.tier NOT NULL,
  points integer DEFAULT 0 NOT NULL,
  CONSTRAINT loyalty_pkey PRIMARY KEY (customer_id),
  CONSTRAINT loyalty_points_are_not_owed CHECK ((points >= 0)),
  CONSTRAINT loyalty_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES shop.customer(id) ON DELETE CASCADE
);

GRANT SELECT ON shop.loyalty TO shop_web;
