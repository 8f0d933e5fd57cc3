-- from.sql to to.sql

ALTER SEQUENCE app.orders_id_seq RENAME TO purchases_id_seq;
ALTER TABLE app.orders RENAME TO purchases;

-- to.sql to from.sql

ALTER TABLE app.purchases RENAME TO orders;
CREATE SEQUENCE app.orders_id_seq AS integer;
ALTER SEQUENCE app.orders_id_seq OWNED BY app.orders.id;
SELECT setval('app.orders_id_seq', max(id)) FROM app.orders HAVING max(id) >= 1;
ALTER TABLE app.orders ALTER COLUMN id SET DEFAULT nextval('app.orders_id_seq'::regclass);
DROP SEQUENCE app.purchases_id_seq;
