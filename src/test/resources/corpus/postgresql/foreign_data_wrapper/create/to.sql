CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away OPTIONS (debug 'true', "Mixed Case" 'it''s');
CREATE FOREIGN DATA WRAPPER "Far away" VALIDATOR pg_catalog.postgresql_fdw_validator;
