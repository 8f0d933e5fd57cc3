-- from.sql to to.sql

ALTER TABLE app.customers RENAME COLUMN id TO number;
ALTER TABLE app.orders RENAME COLUMN customer_id TO customer_number;

-- to.sql to from.sql

ALTER TABLE app.customers RENAME COLUMN number TO id;
ALTER TABLE app.orders RENAME COLUMN customer_number TO customer_id;
