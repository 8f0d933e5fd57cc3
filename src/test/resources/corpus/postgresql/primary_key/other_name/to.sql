CREATE TABLE orders (id integer NOT NULL, code text NOT NULL, CONSTRAINT orders_id PRIMARY KEY (id));
