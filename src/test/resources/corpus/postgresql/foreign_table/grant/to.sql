CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE FOREIGN TABLE app.far (id integer, note text) SERVER files;
GRANT SELECT, INSERT ON app.far TO tandem_corpus_writer WITH GRANT OPTION;
GRANT SELECT (id), UPDATE (note) ON app.far TO tandem_corpus_reader;
