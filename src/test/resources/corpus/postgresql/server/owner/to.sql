CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
GRANT USAGE ON FOREIGN DATA WRAPPER away TO tandem_corpus_owner;
CREATE SERVER files FOREIGN DATA WRAPPER away;
ALTER SERVER files OWNER TO tandem_corpus_owner;
