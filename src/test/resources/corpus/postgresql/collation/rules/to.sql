-- needs 16
CREATE SCHEMA app;
CREATE COLLATION app.sorted (provider = icu, locale = 'und', rules = '&a < ''x'' < z');
COMMENT ON COLLATION app.sorted IS 'kept';
CREATE TABLE app.t (id integer, a text COLLATE app.sorted);
CREATE INDEX i ON app.t (a);
