CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE TABLE t (id integer, a email DEFAULT 'a@b', b text, c text[]);
CREATE VIEW v AS SELECT a, b FROM t;
CREATE INDEX t_b ON t (b);
