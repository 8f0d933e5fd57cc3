CREATE SCHEMA app;
CREATE SCHEMA core;
-- @renamed from=digits
CREATE OPERATOR FAMILY app.numbers USING btree;
-- @renamed from=big
CREATE OPERATOR CLASS app.small FOR TYPE integer USING btree FAMILY app.numbers AS
  OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 btint4cmp(integer, integer);
CREATE TABLE app.t (id integer PRIMARY KEY, a integer);
CREATE INDEX i ON app.t (a app.small);
-- @renamed from=core.moved
CREATE OPERATOR FAMILY app.moved USING hash;
-- @renamed from=core.h
CREATE OPERATOR CLASS app.h FOR TYPE integer USING hash FAMILY app.moved AS
  OPERATOR 1 =, FUNCTION 1 hashint4(integer);
