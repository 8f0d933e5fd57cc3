CREATE DOMAIN price AS numeric(12,3) DEFAULT 0;
CREATE DOMAIN net_price AS price;
CREATE TABLE t (id integer, p price DEFAULT 1, q net_price);
CREATE VIEW v AS SELECT p FROM t;
