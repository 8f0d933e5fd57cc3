CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
ALTER ROLE tandem_corpus_everywhere SET lock_timeout = '5s';
