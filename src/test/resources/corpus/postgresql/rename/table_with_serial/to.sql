CREATE SCHEMA app;

-- @renamed from=orders
CREATE TABLE app.purchases (id integer NOT NULL, note text);
-- @renamed from=orders_id_seq
CREATE SEQUENCE app.purchases_id_seq AS integer OWNED BY app.purchases.id;
ALTER TABLE app.purchases ALTER COLUMN id SET DEFAULT nextval('app.purchases_id_seq'::regclass);
