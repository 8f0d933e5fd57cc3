-- from.sql to to.sql

CREATE TEXT SEARCH TEMPLATE app."No Init" (LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH TEMPLATE app.plain (INIT = dsimple_init, LEXIZE = app.lex);
COMMENT ON TEXT SEARCH TEMPLATE app.plain IS 'as simple';

-- to.sql to from.sql

DROP TEXT SEARCH TEMPLATE app."No Init";
DROP TEXT SEARCH TEMPLATE app.plain;
