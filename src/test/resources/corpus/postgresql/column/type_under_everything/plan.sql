-- from.sql to to.sql

-- rebuild: statistics:app.orders_stats: dropped and made anew: it needs app.orders.amount, which changes or goes
DROP STATISTICS app.orders_stats;

-- rebuild: materialized view:app.empty_totals: dropped and made anew: it needs app.orders.customer_id, which changes or goes
DROP MATERIALIZED VIEW app.empty_totals;

-- rebuild: materialized view:app.totals: dropped and made anew: it needs app.orders.amount, which changes or goes
DROP MATERIALIZED VIEW app.totals;

-- rebuild: view:app.bigger: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW app.bigger;

-- rebuild: view:app.big: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW app.big;

-- rebuild: function:app.total(): dropped and made anew: it needs app.orders.amount, which changes or goes
DROP FUNCTION app.total();

-- rebuild: table:app.orders/column:amount/default: dropped and made anew: it needs app.orders.amount, which changes or goes
ALTER TABLE app.orders ALTER COLUMN amount DROP DEFAULT;

-- rebuild: table:app.orders/column:customer_id/default: dropped and made anew: it needs app.orders.customer_id, which changes or goes
ALTER TABLE app.orders ALTER COLUMN customer_id DROP DEFAULT;

-- rebuild: table:app.orders/trigger:amount_moves: dropped and made anew: it needs app.orders.amount, which changes or goes
DROP TRIGGER amount_moves ON app.orders;

-- rebuild: table:app.orders/policy:small: dropped and made anew: it needs app.orders.amount, which changes or goes
DROP POLICY small ON app.orders;

-- rebuild: table:app.orders/rule:orders_log: dropped and made anew: it needs app.orders.amount, which changes or goes
DROP RULE orders_log ON app.orders;
ALTER TABLE app.orders DROP COLUMN twice;

-- rewrite: table:app.customers/column:id: the table may be written anew
-- access-exclusive: table:app.customers: nobody reads or writes it as long as that takes
ALTER TABLE app.customers ALTER COLUMN id TYPE bigint USING id::bigint;

-- rewrite: table:app.orders/column:amount: the table may be written anew
-- access-exclusive: table:app.orders: nobody reads or writes it as long as that takes
ALTER TABLE app.orders ALTER COLUMN amount TYPE bigint USING amount::bigint;

-- rewrite: table:app.orders/column:customer_id: the table may be written anew
-- access-exclusive: table:app.orders: nobody reads or writes it as long as that takes
ALTER TABLE app.orders ALTER COLUMN customer_id TYPE bigint USING customer_id::bigint;

-- rewrite: table:app.orders/column:twice: the table is written anew: each row gets a value
-- access-exclusive: table:app.orders: nobody reads or writes it as long as that takes
ALTER TABLE app.orders ADD COLUMN twice bigint GENERATED ALWAYS AS ((amount * 2)) STORED;
ALTER TABLE app.orders ALTER COLUMN amount SET DEFAULT 0;
ALTER TABLE app.orders ALTER COLUMN customer_id SET DEFAULT 1;
CREATE TRIGGER amount_moves BEFORE UPDATE OF amount ON app.orders FOR EACH ROW WHEN ((old.amount IS DISTINCT FROM new.amount)) EXECUTE FUNCTION app.big_insert();

CREATE POLICY small ON app.orders
  FOR SELECT
  USING ((amount < 500));

CREATE RULE orders_log AS
    ON UPDATE TO app.orders
   WHERE (new.amount > 1000) DO NOTHING;
COMMENT ON POLICY small ON app.orders IS 'kept policy';

CREATE OR REPLACE FUNCTION app.total()
 RETURNS numeric
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT sum(orders.amount) AS sum
    FROM app.orders;
END;
REVOKE EXECUTE ON FUNCTION app.total() FROM PUBLIC;
COMMENT ON FUNCTION app.total() IS 'kept function';

CREATE OR REPLACE VIEW app.big AS
 SELECT id,
    amount,
    note
   FROM app.orders
  WHERE (amount > 100);
ALTER VIEW app.big ALTER COLUMN note SET DEFAULT 'none'::text;
CREATE TRIGGER big_insert INSTEAD OF INSERT ON app.big FOR EACH ROW EXECUTE FUNCTION app.big_insert();

CREATE RULE no_delete AS
    ON DELETE TO app.big DO INSTEAD NOTHING;

-- privilege-widened: view:app.big/grant:PUBLIC: PUBLIC may do more than before
GRANT SELECT ON app.big TO PUBLIC;

-- privilege-widened: view:app.big/grant:PUBLIC (note): PUBLIC may do more than before
GRANT INSERT (note), UPDATE (note) ON app.big TO PUBLIC;
COMMENT ON VIEW app.big IS 'big orders';
COMMENT ON COLUMN app.big.amount IS 'in cents';
COMMENT ON RULE no_delete ON app.big IS 'kept rule';
COMMENT ON TRIGGER big_insert ON app.big IS 'kept trigger';

CREATE OR REPLACE VIEW app.bigger WITH (security_barrier=true) AS
 SELECT id,
    (amount * 2) AS double
   FROM app.big;

CREATE MATERIALIZED VIEW app.empty_totals AS
 SELECT customer_id
   FROM app.orders
WITH NO DATA;
CREATE INDEX empty_totals_customer ON app.empty_totals USING btree (customer_id);

CREATE MATERIALIZED VIEW app.totals AS
 SELECT customer_id,
    sum(amount) AS total
   FROM app.orders
  GROUP BY customer_id;
CREATE UNIQUE INDEX totals_customer ON app.totals USING btree (customer_id);

-- privilege-widened: materialized view:app.totals/grant:PUBLIC: PUBLIC may do more than before
GRANT SELECT ON app.totals TO PUBLIC;
COMMENT ON MATERIALIZED VIEW app.totals IS 'per customer';
COMMENT ON INDEX app.totals_customer IS 'one each';
CREATE STATISTICS app.orders_stats ON customer_id, amount FROM app.orders;

-- to.sql to from.sql

-- rebuild: statistics:app.orders_stats: dropped and made anew: it needs app.orders.amount, which changes or goes
DROP STATISTICS app.orders_stats;

-- rebuild: materialized view:app.empty_totals: dropped and made anew: it needs app.orders.customer_id, which changes or goes
DROP MATERIALIZED VIEW app.empty_totals;

-- rebuild: materialized view:app.totals: dropped and made anew: it needs app.orders.amount, which changes or goes
DROP MATERIALIZED VIEW app.totals;

-- rebuild: view:app.bigger: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW app.bigger;

-- rebuild: view:app.big: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW app.big;

-- rebuild: function:app.total(): dropped and made anew: it needs app.orders.amount, which changes or goes
DROP FUNCTION app.total();

-- rebuild: table:app.orders/column:amount/default: dropped and made anew: it needs app.orders.amount, which changes or goes
ALTER TABLE app.orders ALTER COLUMN amount DROP DEFAULT;

-- rebuild: table:app.orders/column:customer_id/default: dropped and made anew: it needs app.orders.customer_id, which changes or goes
ALTER TABLE app.orders ALTER COLUMN customer_id DROP DEFAULT;

-- rebuild: table:app.orders/trigger:amount_moves: dropped and made anew: it needs app.orders.amount, which changes or goes
DROP TRIGGER amount_moves ON app.orders;

-- rebuild: table:app.orders/policy:small: dropped and made anew: it needs app.orders.amount, which changes or goes
DROP POLICY small ON app.orders;

-- rebuild: table:app.orders/rule:orders_log: dropped and made anew: it needs app.orders.amount, which changes or goes
DROP RULE orders_log ON app.orders;
ALTER TABLE app.orders DROP COLUMN twice;

-- rewrite: table:app.customers/column:id: the table may be written anew
-- may-fail: table:app.customers/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:app.customers: nobody reads or writes it as long as that takes
ALTER TABLE app.customers ALTER COLUMN id TYPE integer USING id::integer;

-- rewrite: table:app.orders/column:amount: the table may be written anew
-- may-fail: table:app.orders/column:amount: a value that integer does not take makes it fail
-- access-exclusive: table:app.orders: nobody reads or writes it as long as that takes
ALTER TABLE app.orders ALTER COLUMN amount TYPE integer USING amount::integer;

-- rewrite: table:app.orders/column:customer_id: the table may be written anew
-- may-fail: table:app.orders/column:customer_id: a value that integer does not take makes it fail
-- access-exclusive: table:app.orders: nobody reads or writes it as long as that takes
ALTER TABLE app.orders ALTER COLUMN customer_id TYPE integer USING customer_id::integer;

-- rewrite: table:app.orders/column:twice: the table is written anew: each row gets a value
-- access-exclusive: table:app.orders: nobody reads or writes it as long as that takes
ALTER TABLE app.orders ADD COLUMN twice integer GENERATED ALWAYS AS ((amount * 2)) STORED;
ALTER TABLE app.orders ALTER COLUMN amount SET DEFAULT 0;
ALTER TABLE app.orders ALTER COLUMN customer_id SET DEFAULT 1;
CREATE TRIGGER amount_moves BEFORE UPDATE OF amount ON app.orders FOR EACH ROW WHEN ((old.amount IS DISTINCT FROM new.amount)) EXECUTE FUNCTION app.big_insert();

CREATE POLICY small ON app.orders
  FOR SELECT
  USING ((amount < 500));

CREATE RULE orders_log AS
    ON UPDATE TO app.orders
   WHERE (new.amount > 1000) DO NOTHING;
COMMENT ON POLICY small ON app.orders IS 'kept policy';

CREATE OR REPLACE FUNCTION app.total()
 RETURNS numeric
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT sum(orders.amount) AS sum
    FROM app.orders;
END;
REVOKE EXECUTE ON FUNCTION app.total() FROM PUBLIC;
COMMENT ON FUNCTION app.total() IS 'kept function';

CREATE OR REPLACE VIEW app.big AS
 SELECT id,
    amount,
    note
   FROM app.orders
  WHERE (amount > 100);
ALTER VIEW app.big ALTER COLUMN note SET DEFAULT 'none'::text;
CREATE TRIGGER big_insert INSTEAD OF INSERT ON app.big FOR EACH ROW EXECUTE FUNCTION app.big_insert();

CREATE RULE no_delete AS
    ON DELETE TO app.big DO INSTEAD NOTHING;

-- privilege-widened: view:app.big/grant:PUBLIC: PUBLIC may do more than before
GRANT SELECT ON app.big TO PUBLIC;

-- privilege-widened: view:app.big/grant:PUBLIC (note): PUBLIC may do more than before
GRANT INSERT (note), UPDATE (note) ON app.big TO PUBLIC;
COMMENT ON VIEW app.big IS 'big orders';
COMMENT ON COLUMN app.big.amount IS 'in cents';
COMMENT ON RULE no_delete ON app.big IS 'kept rule';
COMMENT ON TRIGGER big_insert ON app.big IS 'kept trigger';

CREATE OR REPLACE VIEW app.bigger WITH (security_barrier=true) AS
 SELECT id,
    (amount * 2) AS double
   FROM app.big;

CREATE MATERIALIZED VIEW app.empty_totals AS
 SELECT customer_id
   FROM app.orders
WITH NO DATA;
CREATE INDEX empty_totals_customer ON app.empty_totals USING btree (customer_id);

CREATE MATERIALIZED VIEW app.totals AS
 SELECT customer_id,
    sum(amount) AS total
   FROM app.orders
  GROUP BY customer_id;
CREATE UNIQUE INDEX totals_customer ON app.totals USING btree (customer_id);

-- privilege-widened: materialized view:app.totals/grant:PUBLIC: PUBLIC may do more than before
GRANT SELECT ON app.totals TO PUBLIC;
COMMENT ON MATERIALIZED VIEW app.totals IS 'per customer';
COMMENT ON INDEX app.totals_customer IS 'one each';
CREATE STATISTICS app.orders_stats ON customer_id, amount FROM app.orders;
