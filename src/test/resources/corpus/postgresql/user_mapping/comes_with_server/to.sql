CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE USER MAPPING FOR tandem_corpus_mapped SERVER files OPTIONS ("user" 'ann');
