CREATE SCHEMA app;
CREATE OPERATOR FAMILY app.f USING hash;
CREATE OPERATOR CLASS app.o FOR TYPE integer USING hash FAMILY app.f AS
  OPERATOR 1 = (integer, integer), FUNCTION 1 hashint8(bigint), FUNCTION 2 hashint4extended(integer, bigint);
CREATE TABLE app.t (id integer) PARTITION BY HASH (id app.o);
CREATE TABLE app.t0 PARTITION OF app.t FOR VALUES WITH (MODULUS 1, REMAINDER 0);
