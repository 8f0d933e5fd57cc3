CREATE SCHEMA app;
CREATE TABLE app.notes (id integer, body text);
CREATE FUNCTION app."Get Token"(internal, internal, internal) RETURNS internal LANGUAGE internal AS 'prsd_nexttoken';
CREATE TEXT SEARCH PARSER app.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH PARSER app."Other words" (START = prsd_start, GETTOKEN = app."Get Token", END = prsd_end,
  HEADLINE = prsd_headline, LEXTYPES = prsd_lextype);
COMMENT ON TEXT SEARCH PARSER app.words IS 'as the default';
