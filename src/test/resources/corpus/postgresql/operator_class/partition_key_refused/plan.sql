-- from.sql to to.sql

-- refused: table:app.t: table app.t needs operator class:app.o USING hash, which has to be made anew
--   change the table so that it no longer needs it, generate, and change it back in a later deployment

-- together

-- rebuild: operator class:app.o USING hash: dropped and made anew: an operator class keeps the operators and functions it has
DROP OPERATOR CLASS app.o USING hash;
ALTER OPERATOR FAMILY app.f USING hash ADD FUNCTION 1 (bigint, bigint) pg_catalog.hashint8(bigint);

CREATE OPERATOR CLASS app.o FOR TYPE integer USING hash FAMILY app.f AS
  OPERATOR 1 pg_catalog.=(integer, integer);

-- to.sql to from.sql

ALTER OPERATOR FAMILY app.f USING hash ADD
  FUNCTION 1 (integer, integer) pg_catalog.hashint4(integer);
ALTER OPERATOR FAMILY app.f USING hash DROP FUNCTION 1 (bigint, bigint);
