-- from.sql to to.sql

ALTER SEQUENCE app.orders_id_seq RENAME TO purchases_id_seq;
ALTER TABLE app.orders RENAME TO purchases;

-- to.sql to from.sql

ALTER SEQUENCE app.purchases_id_seq RENAME TO orders_id_seq;
ALTER TABLE app.purchases RENAME TO orders;
