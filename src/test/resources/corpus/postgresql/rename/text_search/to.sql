CREATE SCHEMA app;
CREATE SCHEMA other;
CREATE TABLE app.notes (id integer, body text);
-- @renamed from=app.words
CREATE TEXT SEARCH PARSER other.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
-- @renamed from=plain
CREATE TEXT SEARCH TEMPLATE app.flat (INIT = dsimple_init, LEXIZE = dsimple_lexize);
-- @renamed from=app.dict
CREATE TEXT SEARCH DICTIONARY other.dict (TEMPLATE = app.flat, stopwords = english);
-- @renamed from=c
CREATE TEXT SEARCH CONFIGURATION app.config (PARSER = other.words);
ALTER TEXT SEARCH CONFIGURATION app.config ADD MAPPING FOR word, asciiword WITH other.dict;
CREATE INDEX i ON app.notes USING gin (to_tsvector('app.config', body));
