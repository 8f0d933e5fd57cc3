CREATE TABLE orders (id integer, code text);
CREATE VIEW codes AS SELECT id, code FROM orders;
GRANT UPDATE (id, code) ON codes TO "seed role";
CREATE MATERIALIZED VIEW ids AS SELECT id FROM orders;
GRANT SELECT (id) ON ids TO "seed role";
