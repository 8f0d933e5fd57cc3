-- from.sql to to.sql

ALTER TABLE app.orders RENAME TO purchases;

-- to.sql to from.sql

ALTER TABLE app.purchases RENAME TO orders;
