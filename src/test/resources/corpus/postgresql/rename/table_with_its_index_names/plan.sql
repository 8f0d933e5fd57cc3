-- from.sql to to.sql

ALTER TABLE app.orders RENAME TO purchases;
ALTER TABLE app.purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;
ALTER INDEX app.orders_note RENAME TO purchases_note;

-- to.sql to from.sql

ALTER TABLE app.purchases RENAME TO orders;
ALTER TABLE app.orders RENAME CONSTRAINT purchases_pkey TO orders_pkey;
ALTER INDEX app.purchases_note RENAME TO orders_note;
