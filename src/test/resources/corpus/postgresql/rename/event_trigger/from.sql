CREATE SCHEMA app;

CREATE FUNCTION app.watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
-- @renamed from=watching
CREATE EVENT TRIGGER watch ON sql_drop EXECUTE FUNCTION app.watch();
