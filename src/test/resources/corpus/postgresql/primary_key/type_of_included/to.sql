CREATE TABLE orders (id integer, code integer, CONSTRAINT orders_pkey PRIMARY KEY (id) INCLUDE (code));
CREATE TABLE lines (order_id integer REFERENCES orders (id));
COMMENT ON CONSTRAINT orders_pkey ON orders IS 'with the code';
