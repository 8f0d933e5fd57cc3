CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE TABLE app.parts (id integer NOT NULL, note text) PARTITION BY RANGE (id) TABLESPACE spare;
CREATE TABLE app.low PARTITION OF app.parts FOR VALUES FROM (0) TO (10) TABLESPACE pg_default;
CREATE TABLE app.high PARTITION OF app.parts FOR VALUES FROM (10) TO (20) TABLESPACE spare;
