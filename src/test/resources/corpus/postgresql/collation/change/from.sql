CREATE COLLATION sorted (provider = icu, locale = 'en');
CREATE DOMAIN word AS text COLLATE sorted;
CREATE TABLE t (id integer, a text COLLATE sorted, b varchar(10) COLLATE "C", w word);
CREATE INDEX i ON t (a);
CREATE INDEX j ON t (b COLLATE sorted);
CREATE VIEW v AS SELECT a FROM t ORDER BY a;
