CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE TABLE app.more (id integer, CONSTRAINT more_pkey PRIMARY KEY (id) USING INDEX TABLESPACE spare) WITH (fillfactor = 70) TABLESPACE spare;
CREATE UNLOGGED TABLE app.loose (id integer) TABLESPACE spare;
