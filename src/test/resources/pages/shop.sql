CREATE SCHEMA shop;
COMMENT ON SCHEMA shop IS 'What is sold, and to whom';
CREATE SCHEMA audit;

CREATE TYPE shop.status AS ENUM ('open', 'paid', 'sent');

CREATE FUNCTION shop.touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.changed := now();
  RETURN new;
END $$;

CREATE TABLE shop.customers (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  mail text NOT NULL UNIQUE CHECK (mail LIKE '%@%'),
  name text NOT NULL
);
COMMENT ON TABLE shop.customers IS E'Everybody who has bought something.\nSomebody who only looks is not here.';
COMMENT ON COLUMN shop.customers.mail IS 'where the receipt goes';

CREATE TABLE shop.products (
  sku text PRIMARY KEY,
  title text NOT NULL,
  price numeric(10,2) NOT NULL CHECK (price >= 0)
);

CREATE TABLE shop.orders (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer bigint NOT NULL REFERENCES shop.customers ON DELETE RESTRICT,
  status shop.status NOT NULL DEFAULT 'open',
  changed timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX orders_open ON shop.orders (customer) WHERE status = 'open';
CREATE TRIGGER touch BEFORE UPDATE ON shop.orders FOR EACH ROW EXECUTE FUNCTION shop.touch();
ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY paid ON shop.orders FOR SELECT TO pg_monitor USING (status <> 'open');
GRANT SELECT ON shop.orders TO pg_monitor;

CREATE TABLE shop.lines (
  "order" bigint REFERENCES shop.orders ON DELETE CASCADE,
  product text REFERENCES shop.products,
  amount integer NOT NULL DEFAULT 1,
  PRIMARY KEY ("order", product)
);

CREATE VIEW shop.order_totals AS
  SELECT o.id, sum(l.amount * p.price) AS total
  FROM shop.orders o JOIN shop.lines l ON l."order" = o.id JOIN shop.products p ON p.sku = l.product
  GROUP BY o.id;

CREATE TABLE audit.changes (
  at timestamptz DEFAULT now(),
  "order" bigint REFERENCES shop.orders,
  what jsonb
);

CREATE FUNCTION audit.count() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM audit.changes';
