CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE FOREIGN TABLE app.far (id bigint DEFAULT 7, note text, CONSTRAINT positive CHECK (id > 0)) SERVER files;
CREATE VIEW app.seen AS SELECT id, note FROM app.far WHERE id > 3;
CREATE VIEW app.again AS SELECT id FROM app.seen;
COMMENT ON VIEW app.seen IS 'kept';
GRANT SELECT ON app.again TO tandem_corpus_reader;
