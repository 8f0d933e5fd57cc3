CREATE TABLE orders (id integer, code text, shout text GENERATED ALWAYS AS (upper(code)) STORED)
  PARTITION BY RANGE (id);
CREATE TABLE orders_1 PARTITION OF orders FOR VALUES FROM (MINVALUE) TO (2);
CREATE INDEX orders_1_shout ON orders_1 (shout);
CREATE VIEW shouts AS SELECT shout FROM orders_1;
