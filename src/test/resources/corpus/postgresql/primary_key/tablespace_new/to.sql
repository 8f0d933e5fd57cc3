CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE TABLE app.more (id integer NOT NULL, code text, CONSTRAINT more_pkey PRIMARY KEY (id) USING INDEX TABLESPACE spare, CONSTRAINT coded UNIQUE (code) USING INDEX TABLESPACE spare);
