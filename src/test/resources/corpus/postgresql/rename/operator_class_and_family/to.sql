CREATE SCHEMA app;
CREATE SCHEMA core;
-- @renamed from=numbers
CREATE OPERATOR FAMILY app.digits USING btree;
-- @renamed from=small
CREATE OPERATOR CLASS app.big FOR TYPE integer USING btree FAMILY app.digits AS
  OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 btint4cmp(integer, integer);
CREATE TABLE app.t (id integer PRIMARY KEY, a integer);
CREATE INDEX i ON app.t (a app.big);
-- @renamed from=app.moved
CREATE OPERATOR FAMILY core.moved USING hash;
-- @renamed from=app.h
CREATE OPERATOR CLASS core.h FOR TYPE integer USING hash FAMILY core.moved AS
  OPERATOR 1 =, FUNCTION 1 hashint4(integer);
