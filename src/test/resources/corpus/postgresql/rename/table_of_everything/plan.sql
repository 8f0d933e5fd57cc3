-- from.sql to to.sql

ALTER TABLE app.orders RENAME TO purchases;
ALTER TABLE app.purchases RENAME COLUMN id TO number;

-- to.sql to from.sql

ALTER TABLE app.purchases RENAME TO orders;
ALTER TABLE app.orders RENAME COLUMN number TO id;
