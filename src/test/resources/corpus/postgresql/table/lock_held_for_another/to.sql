CREATE TABLE a (id integer PRIMARY KEY, more text, even_more text);
CREATE TABLE b (id integer PRIMARY KEY, n bigint);
CREATE VIEW v AS SELECT id, n FROM b;
