CREATE SCHEMA app;
CREATE SCHEMA other;
-- @renamed from=parser
CREATE TEXT SEARCH PARSER app.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
-- @renamed from=other.plain
CREATE TEXT SEARCH TEMPLATE app.plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
-- @renamed from=lexer
CREATE TEXT SEARCH DICTIONARY app.dict (TEMPLATE = app.plain);
-- @renamed from=other.c
CREATE TEXT SEARCH CONFIGURATION app.c (PARSER = app.words);
