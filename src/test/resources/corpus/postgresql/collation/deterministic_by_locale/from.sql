CREATE SCHEMA app;
CREATE COLLATION app.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE app.t (id integer, a text COLLATE app.ci);
CREATE STATISTICS app.s ON id, a FROM app.t;
CREATE VIEW app.v AS SELECT a FROM app.t WHERE a = 'X' COLLATE app.ci;
