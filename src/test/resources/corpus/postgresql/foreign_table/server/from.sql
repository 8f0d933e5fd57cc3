CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE SERVER other FOREIGN DATA WRAPPER away;
CREATE FOREIGN TABLE app.far (id integer, note text OPTIONS (x '1')) SERVER files OPTIONS (a '1');
CREATE VIEW app.seen AS SELECT id, note FROM app.far;
GRANT SELECT ON app.seen TO tandem_corpus_reader;
COMMENT ON FOREIGN TABLE app.far IS 'kept';
