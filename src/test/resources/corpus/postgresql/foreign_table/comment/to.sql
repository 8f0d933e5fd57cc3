CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE FOREIGN TABLE app.far (id integer, CONSTRAINT positive CHECK (id > 0)) SERVER files;
COMMENT ON FOREIGN TABLE app.far IS 'far';
COMMENT ON COLUMN app.far.id IS 'key';
COMMENT ON CONSTRAINT positive ON app.far IS 'more';
