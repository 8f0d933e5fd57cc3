CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
-- @renamed from=files
CREATE SERVER archive FOREIGN DATA WRAPPER away;
CREATE USER MAPPING FOR tandem_corpus_mapped SERVER archive OPTIONS ("user" 'ann', password 'x');
