CREATE SCHEMA app;
CREATE OPERATOR FAMILY app.f USING btree;
CREATE OPERATOR FAMILY app.places USING gist;
CREATE TABLE app.t (id integer PRIMARY KEY, a integer);
CREATE OPERATOR FAMILY app.g USING btree;
CREATE OPERATOR CLASS app.o FOR TYPE integer USING btree FAMILY app.g AS
  OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 btint4cmp(integer, integer);
CREATE OPERATOR CLASS app.s FOR TYPE point USING gist FAMILY app.places AS STORAGE point;
CREATE INDEX i ON app.t (a app.o);
