CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE TABLE t (id integer, a text DEFAULT 'a@b', b email, c email[]);
CREATE VIEW v AS SELECT a, b FROM t;
CREATE INDEX t_b ON t (b);
