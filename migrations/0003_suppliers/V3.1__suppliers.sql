-- 0003_suppliers, written by tandem generate.
-- Proven on the migrations' end state, rows in 11 tables.
-- Proven in a replay from empty.

DROP VIEW IF EXISTS shop.golden_goose;
DROP VIEW IF EXISTS shop.customer_value;
DROP VIEW IF EXISTS shop.order_totals;
DROP VIEW IF EXISTS stock.to_reorder;

-- rewrite: the table may be written anew
-- may-fail: a value that numeric(10,2) does not take makes it fail
ALTER TABLE shop.order_line ALTER COLUMN price TYPE numeric(10,2);

-- rewrite: the table may be written anew
-- may-fail: a value that numeric(10,2) does not take makes it fail
ALTER TABLE shop.product ALTER COLUMN price TYPE numeric(10,2);
ALTER TABLE shop.product ADD COLUMN supplier_id integer;

-- index-blocks-writes: writes wait while the index is built
CREATE INDEX product_supplier_idx ON shop.product USING btree (supplier_id);
COMMENT ON COLUMN shop.product.price IS 'Room for the life-size bronze';

CREATE TABLE stock.supplier (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  name text NOT NULL,
  contact shop.email,
  CONSTRAINT supplier_pkey PRIMARY KEY (id),
  CONSTRAINT supplier_name_key UNIQUE (name)
);

-- validation: every row is looked up in the other table
-- may-fail: fails where the rows there do not pass
ALTER TABLE shop.product ADD CONSTRAINT product_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES stock.supplier(id);
COMMENT ON TABLE stock.supplier IS 'Ducks come from eggs. Ours do not';
