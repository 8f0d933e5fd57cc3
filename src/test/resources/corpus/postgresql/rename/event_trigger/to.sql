CREATE SCHEMA app;

CREATE FUNCTION app.watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
-- @renamed from=watch
CREATE EVENT TRIGGER watching ON sql_drop EXECUTE FUNCTION app.watch();
