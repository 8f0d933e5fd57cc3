CREATE SCHEMA app;

-- @renamed from=purchases
CREATE TABLE app.orders (id integer NOT NULL, note text);
-- @renamed from=purchases_id_seq
CREATE SEQUENCE app.orders_id_seq AS integer OWNED BY app.orders.id;
ALTER TABLE app.orders ALTER COLUMN id SET DEFAULT nextval('app.orders_id_seq'::regclass);
