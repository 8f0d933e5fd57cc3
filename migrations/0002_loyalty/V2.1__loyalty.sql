-- 0002_loyalty, written by tandem generate.
-- Proven on the migrations' end state, rows in 10 tables.
-- Proven in a replay from empty.

DROP VIEW IF EXISTS shop.customer_value;
CREATE TYPE shop.tier AS ENUM ('duckling', 'drake', 'golden goose');
COMMENT ON TYPE shop.tier IS 'We know that a goose is not a duck. Marketing does not';

CREATE TABLE shop.loyalty (
  customer_id bigint NOT NULL,
  tier shop.tier DEFAULT 'duckling'::shop.tier NOT NULL,
  points integer DEFAULT 0 NOT NULL,
  CONSTRAINT loyalty_pkey PRIMARY KEY (customer_id),
  CONSTRAINT loyalty_points_are_not_owed CHECK ((points >= 0)),
  CONSTRAINT loyalty_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES shop.customer(id) ON DELETE CASCADE
);
GRANT SELECT ON shop.loyalty TO shop_web;
ALTER TABLE shop.product ADD COLUMN points integer DEFAULT 1 NOT NULL;
COMMENT ON COLUMN shop.product.points IS 'Loyalty points for one of these';
