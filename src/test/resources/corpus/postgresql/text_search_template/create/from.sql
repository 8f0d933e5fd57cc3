CREATE SCHEMA app;
CREATE FUNCTION app.lex(internal, internal, internal, internal) RETURNS internal LANGUAGE internal AS 'dsimple_lexize';
