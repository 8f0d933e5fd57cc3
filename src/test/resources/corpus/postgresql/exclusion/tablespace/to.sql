CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE TABLE app.times (during int4range, CONSTRAINT once EXCLUDE USING gist (during WITH &&) USING INDEX TABLESPACE spare);
