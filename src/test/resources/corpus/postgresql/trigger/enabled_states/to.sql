CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE FUNCTION shop.note() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN new; END$$;
CREATE FUNCTION shop.log() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NULL; END$$;
CREATE TRIGGER a BEFORE UPDATE ON shop.orders FOR EACH ROW EXECUTE FUNCTION shop.note();
CREATE TRIGGER b BEFORE UPDATE ON shop.orders FOR EACH ROW EXECUTE FUNCTION shop.note();
CREATE TRIGGER c BEFORE UPDATE ON shop.customers FOR EACH ROW EXECUTE FUNCTION shop.note();
ALTER TABLE shop.orders ENABLE ALWAYS TRIGGER b;
ALTER TABLE shop.customers DISABLE TRIGGER c;
