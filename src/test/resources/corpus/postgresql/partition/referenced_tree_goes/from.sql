CREATE TABLE orders (id integer PRIMARY KEY, above integer REFERENCES orders (id)) PARTITION BY RANGE (id);
CREATE TABLE orders_1 PARTITION OF orders FOR VALUES FROM (1) TO (10);
CREATE TABLE lines (order_id integer REFERENCES orders (id)) PARTITION BY RANGE (order_id);
CREATE TABLE lines_1 PARTITION OF lines FOR VALUES FROM (1) TO (10);
CREATE TABLE notes (order_id integer, CONSTRAINT notes_order FOREIGN KEY (order_id) REFERENCES orders (id));
