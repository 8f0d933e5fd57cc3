CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
GRANT USAGE ON SCHEMA app TO tandem_corpus_set;
