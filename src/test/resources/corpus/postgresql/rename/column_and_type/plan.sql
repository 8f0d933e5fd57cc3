-- from.sql to to.sql

ALTER TABLE app.orders RENAME COLUMN sum TO amount;

-- rebuild: table:app.orders/column:amount/default: dropped and made anew: it needs app.orders.amount, which changes or goes
ALTER TABLE app.orders ALTER COLUMN amount DROP DEFAULT;

-- rewrite: table:app.orders/column:amount: the table may be written anew
-- access-exclusive: table:app.orders: nobody reads or writes it as long as that takes
ALTER TABLE app.orders ALTER COLUMN amount TYPE numeric(12,2) USING amount::numeric;
ALTER TABLE app.orders ADD CONSTRAINT orders_amount_not_null CHECK (amount IS NOT NULL) NOT VALID;

-- apart

-- validation: table:app.orders/column:amount: the whole table is read for nulls
-- may-fail: table:app.orders/column:amount: fails where the column holds a null
ALTER TABLE app.orders VALIDATE CONSTRAINT orders_amount_not_null;

-- together

ALTER TABLE app.orders ALTER COLUMN amount SET NOT NULL;
ALTER TABLE app.orders DROP CONSTRAINT orders_amount_not_null;
ALTER TABLE app.orders ALTER COLUMN amount SET DEFAULT 0;

-- to.sql to from.sql

ALTER TABLE app.orders RENAME COLUMN amount TO sum;

-- rebuild: table:app.orders/column:sum/default: dropped and made anew: it needs app.orders.sum, which changes or goes
ALTER TABLE app.orders ALTER COLUMN sum DROP DEFAULT;

-- rewrite: table:app.orders/column:sum: the table may be written anew
-- may-fail: table:app.orders/column:sum: a value that integer does not take makes it fail
-- data-loss: table:app.orders/column:sum: what integer does not hold of a value is dropped or rounded
-- access-exclusive: table:app.orders: nobody reads or writes it as long as that takes
ALTER TABLE app.orders ALTER COLUMN sum TYPE integer USING sum::integer;
ALTER TABLE app.orders ALTER COLUMN sum DROP NOT NULL;
ALTER TABLE app.orders ALTER COLUMN sum SET DEFAULT 0;
