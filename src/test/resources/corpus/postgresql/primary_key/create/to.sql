CREATE SCHEMA app;
CREATE TABLE app.t (a integer, b text, c text, CONSTRAINT "odd Name" PRIMARY KEY (b, a) INCLUDE (c) WITH (fillfactor=70) DEFERRABLE INITIALLY DEFERRED);
COMMENT ON CONSTRAINT "odd Name" ON app.t IS 'odd';
CREATE TABLE app.u (id integer PRIMARY KEY);
