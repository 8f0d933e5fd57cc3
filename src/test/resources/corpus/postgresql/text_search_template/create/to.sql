CREATE SCHEMA app;
CREATE FUNCTION app.lex(internal, internal, internal, internal) RETURNS internal LANGUAGE internal AS 'dsimple_lexize';
CREATE TEXT SEARCH TEMPLATE app.plain (INIT = dsimple_init, LEXIZE = app.lex);
CREATE TEXT SEARCH TEMPLATE app."No Init" (LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE app.plain IS 'as simple';
