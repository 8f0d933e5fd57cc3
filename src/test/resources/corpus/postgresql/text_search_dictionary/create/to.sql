CREATE SCHEMA app;
CREATE TEXT SEARCH DICTIONARY app.german (TEMPLATE = snowball, language = german, stopwords = german);
CREATE TEXT SEARCH DICTIONARY app."It's mine" (TEMPLATE = simple, accept = false, stopwords = 'english');
CREATE TEXT SEARCH DICTIONARY app.bare (TEMPLATE = simple);
COMMENT ON TEXT SEARCH DICTIONARY app.german IS 'stems';
