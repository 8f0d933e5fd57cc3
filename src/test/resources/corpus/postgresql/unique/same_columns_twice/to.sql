CREATE TABLE other (id integer);
CREATE TABLE orders (id integer PRIMARY KEY, code text);
ALTER TABLE orders ADD CONSTRAINT orders_id UNIQUE (id);
ALTER TABLE orders ADD CONSTRAINT orders_code UNIQUE (code);
ALTER TABLE orders ADD CONSTRAINT orders_code_too UNIQUE (code);
