CREATE TABLE orders (id integer PRIMARY KEY) PARTITION BY RANGE (id);
CREATE TABLE orders_2 PARTITION OF orders FOR VALUES FROM (10) TO (20) PARTITION BY RANGE (id);
CREATE TABLE orders_2_1 PARTITION OF orders_2 FOR VALUES FROM (10) TO (15);
CREATE TABLE lines (order_id integer REFERENCES orders (id));
CREATE TABLE notes (order_id integer REFERENCES orders (id));
