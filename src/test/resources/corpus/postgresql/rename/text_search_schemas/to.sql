CREATE SCHEMA app;
CREATE SCHEMA other;
-- @renamed from=words
CREATE TEXT SEARCH PARSER app.parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
-- @renamed from=app.plain
CREATE TEXT SEARCH TEMPLATE other.plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
-- @renamed from=dict
CREATE TEXT SEARCH DICTIONARY app.lexer (TEMPLATE = other.plain);
-- @renamed from=app.c
CREATE TEXT SEARCH CONFIGURATION other.c (PARSER = app.parser);
