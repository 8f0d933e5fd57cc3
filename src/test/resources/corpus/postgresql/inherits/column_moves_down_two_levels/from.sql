CREATE TABLE a (id integer, note text);
CREATE TABLE b (x integer) INHERITS (a);
CREATE TABLE c (y integer) INHERITS (b);
CREATE INDEX c_note ON c (note);
CREATE VIEW notes AS SELECT note FROM c;
