CREATE SCHEMA app;

-- @renamed from=orders
CREATE TABLE app.purchases (id bigint CONSTRAINT orders_pkey PRIMARY KEY, note text NOT NULL);
