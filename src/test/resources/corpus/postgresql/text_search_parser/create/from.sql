CREATE SCHEMA app;
CREATE TABLE app.notes (id integer, body text);
CREATE FUNCTION app."Get Token"(internal, internal, internal) RETURNS internal LANGUAGE internal AS 'prsd_nexttoken';
