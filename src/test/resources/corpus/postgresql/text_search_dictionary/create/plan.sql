-- from.sql to to.sql

CREATE TEXT SEARCH DICTIONARY app."It's mine" (TEMPLATE = pg_catalog.simple, accept = 'false', stopwords = 'english');
CREATE TEXT SEARCH DICTIONARY app.bare (TEMPLATE = pg_catalog.simple);
CREATE TEXT SEARCH DICTIONARY app.german (TEMPLATE = pg_catalog.snowball, language = 'german', stopwords = 'german');
COMMENT ON TEXT SEARCH DICTIONARY app.german IS 'stems';

-- to.sql to from.sql

DROP TEXT SEARCH DICTIONARY app."It's mine";
DROP TEXT SEARCH DICTIONARY app.bare;
DROP TEXT SEARCH DICTIONARY app.german;
