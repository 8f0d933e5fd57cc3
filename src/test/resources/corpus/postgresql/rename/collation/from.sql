CREATE SCHEMA app;
CREATE SCHEMA other;
-- @renamed from=ordered
CREATE COLLATION app.sorted (provider = icu, locale = 'en');
-- @renamed from=other.moved
CREATE COLLATION app.moved (provider = icu, locale = 'de');
CREATE TABLE app.t (id integer, a text COLLATE app.sorted, b text COLLATE app.moved);
CREATE INDEX i ON app.t (a, b);
CREATE VIEW app.v AS SELECT a < b COLLATE app.moved AS less FROM app.t;
