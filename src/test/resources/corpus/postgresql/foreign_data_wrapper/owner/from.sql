CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
ALTER ROLE tandem_corpus_away SUPERUSER;
CREATE FOREIGN DATA WRAPPER away;
