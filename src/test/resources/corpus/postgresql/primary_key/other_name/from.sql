CREATE TABLE orders (id integer NOT NULL, code text NOT NULL, CONSTRAINT orders_pkey PRIMARY KEY (id, code));
