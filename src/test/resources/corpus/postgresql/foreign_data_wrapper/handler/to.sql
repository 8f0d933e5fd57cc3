CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FUNCTION app.handle() RETURNS fdw_handler LANGUAGE c AS '$libdir/file_fdw', 'file_fdw_handler';
CREATE FUNCTION app.look(text[], oid) RETURNS void LANGUAGE c AS '$libdir/file_fdw', 'file_fdw_validator';
CREATE FOREIGN DATA WRAPPER away HANDLER app.handle VALIDATOR app.look;
