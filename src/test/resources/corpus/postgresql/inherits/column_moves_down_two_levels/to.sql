CREATE TABLE a (id integer);
CREATE TABLE b (x integer) INHERITS (a);
CREATE TABLE c (y integer, note text) INHERITS (b);
CREATE INDEX c_note ON c (note);
CREATE VIEW notes AS SELECT note FROM c;
