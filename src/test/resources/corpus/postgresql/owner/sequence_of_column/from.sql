CREATE SCHEMA app;
CREATE SEQUENCE app.free;
CREATE TABLE app.t (id serial, b integer);
ALTER TABLE app.t OWNER TO pg_monitor;
CREATE TABLE app.old (id serial);
ALTER TABLE app.old OWNER TO pg_monitor;
CREATE TABLE app.moves (id serial);
