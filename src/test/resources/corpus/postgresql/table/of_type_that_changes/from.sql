CREATE TYPE person AS (id integer, name text);
CREATE TABLE friend OF person (PRIMARY KEY (id));
CREATE VIEW names AS SELECT name FROM friend;
