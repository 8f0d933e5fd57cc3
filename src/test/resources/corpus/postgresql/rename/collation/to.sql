CREATE SCHEMA app;
CREATE SCHEMA other;
-- @renamed from=sorted
CREATE COLLATION app.ordered (provider = icu, locale = 'en');
-- @renamed from=app.moved
CREATE COLLATION other.moved (provider = icu, locale = 'de');
CREATE TABLE app.t (id integer, a text COLLATE app.ordered, b text COLLATE other.moved);
CREATE INDEX i ON app.t (a, b);
CREATE VIEW app.v AS SELECT a < b COLLATE other.moved AS less FROM app.t;
