CREATE TABLE notes (order_id integer);
