CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a box);
CREATE FUNCTION app.handles(internal) RETURNS index_am_handler LANGUAGE internal AS 'gisthandler';
CREATE ACCESS METHOD tree TYPE INDEX HANDLER app.handles;
COMMENT ON ACCESS METHOD tree IS 'one';
