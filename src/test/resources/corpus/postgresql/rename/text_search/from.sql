CREATE SCHEMA app;
CREATE SCHEMA other;
CREATE TABLE app.notes (id integer, body text);
-- @renamed from=other.words
CREATE TEXT SEARCH PARSER app.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
-- @renamed from=flat
CREATE TEXT SEARCH TEMPLATE app.plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
-- @renamed from=other.dict
CREATE TEXT SEARCH DICTIONARY app.dict (TEMPLATE = app.plain, stopwords = english);
-- @renamed from=config
CREATE TEXT SEARCH CONFIGURATION app.c (PARSER = app.words);
ALTER TEXT SEARCH CONFIGURATION app.c ADD MAPPING FOR word, asciiword WITH app.dict;
CREATE INDEX i ON app.notes USING gin (to_tsvector('app.c', body));
