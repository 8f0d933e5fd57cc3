CREATE TABLE a (id integer PRIMARY KEY);
CREATE TABLE b (id integer PRIMARY KEY, n integer);
CREATE VIEW v AS SELECT id, n FROM b;
