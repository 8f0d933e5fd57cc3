CREATE SCHEMA app;
CREATE OPERATOR CLASS app.numbers FOR TYPE integer USING btree AS
  OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 btint4cmp(integer, integer);
CREATE TYPE app.span AS RANGE (SUBTYPE = integer, SUBTYPE_OPCLASS = app.numbers);
CREATE TABLE app.t (id integer PRIMARY KEY, s app.span);
