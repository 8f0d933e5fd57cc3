CREATE SCHEMA app;
CREATE TABLE app.t (id integer, a text);
CREATE EXTENSION hstore SCHEMA app VERSION '1.4';
COMMENT ON EXTENSION hstore IS 'pairs';
CREATE TABLE app.u (id integer, tags app.hstore);
CREATE VIEW app.v AS SELECT tags OPERATOR(app.->) 'a' AS a FROM app.u;
