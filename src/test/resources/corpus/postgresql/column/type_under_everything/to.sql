CREATE SCHEMA app;
CREATE TABLE app.customers (
  id bigint PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE app.orders (
  id integer PRIMARY KEY,
  customer_id bigint NOT NULL DEFAULT 1 REFERENCES app.customers (id) ON DELETE CASCADE,
  amount bigint DEFAULT 0 CONSTRAINT amount_positive CHECK (amount >= 0),
  twice bigint GENERATED ALWAYS AS (amount * 2) STORED,
  note text
);
CREATE INDEX orders_amount ON app.orders (amount);
CREATE INDEX orders_expr ON app.orders ((amount + 1));
CREATE INDEX orders_partial ON app.orders (note) WHERE amount > 10;
CREATE UNIQUE INDEX orders_unique ON app.orders (amount, id) INCLUDE (note);
CREATE STATISTICS app.orders_stats ON amount, customer_id FROM app.orders;
CREATE VIEW app.big AS SELECT id, amount, note FROM app.orders WHERE amount > 100;
CREATE VIEW app.bigger WITH (security_barrier) AS SELECT id, amount * 2 AS double FROM app.big;
ALTER VIEW app.big ALTER COLUMN note SET DEFAULT 'none';
CREATE FUNCTION app.big_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER big_insert INSTEAD OF INSERT ON app.big FOR EACH ROW EXECUTE FUNCTION app.big_insert();
CREATE RULE no_delete AS ON DELETE TO app.big DO INSTEAD NOTHING;
CREATE TRIGGER amount_moves BEFORE UPDATE OF amount ON app.orders FOR EACH ROW
  WHEN (OLD.amount IS DISTINCT FROM NEW.amount) EXECUTE FUNCTION app.big_insert();
CREATE RULE orders_log AS ON UPDATE TO app.orders WHERE NEW.amount > 1000 DO ALSO NOTHING;
ALTER TABLE app.orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY small ON app.orders FOR SELECT USING (amount < 500);
CREATE FUNCTION app.all_orders() RETURNS SETOF app.orders LANGUAGE sql STABLE AS 'SELECT * FROM app.orders';
CREATE FUNCTION app.total() RETURNS numeric LANGUAGE sql STABLE BEGIN ATOMIC SELECT sum(amount) FROM app.orders; END;
CREATE MATERIALIZED VIEW app.totals AS SELECT customer_id, sum(amount) AS total FROM app.orders GROUP BY customer_id;
CREATE UNIQUE INDEX totals_customer ON app.totals (customer_id);
CREATE MATERIALIZED VIEW app.empty_totals AS SELECT customer_id FROM app.orders WITH NO DATA;
CREATE INDEX empty_totals_customer ON app.empty_totals (customer_id);
COMMENT ON VIEW app.big IS 'big orders';
COMMENT ON COLUMN app.big.amount IS 'in cents';
COMMENT ON COLUMN app.orders.amount IS 'in cents, too';
COMMENT ON INDEX app.orders_expr IS 'an expression';
COMMENT ON MATERIALIZED VIEW app.totals IS 'per customer';
COMMENT ON INDEX app.totals_customer IS 'one each';
COMMENT ON TRIGGER big_insert ON app.big IS 'kept trigger';
COMMENT ON RULE no_delete ON app.big IS 'kept rule';
COMMENT ON POLICY small ON app.orders IS 'kept policy';
COMMENT ON FUNCTION app.total() IS 'kept function';
GRANT SELECT ON app.big, app.totals TO PUBLIC;
GRANT UPDATE (note), INSERT (note) ON app.big TO PUBLIC;
GRANT SELECT (amount) ON app.orders TO PUBLIC;
REVOKE EXECUTE ON FUNCTION app.total() FROM PUBLIC;
