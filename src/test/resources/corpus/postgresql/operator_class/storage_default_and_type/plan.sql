-- from.sql to to.sql

-- rebuild: operator class:app.s USING gist: dropped and made anew: no statement alters an operator class
DROP OPERATOR CLASS app.s USING gist;
CREATE OPERATOR FAMILY app.g USING btree;

CREATE OPERATOR CLASS app.s FOR TYPE point USING gist FAMILY app.places AS
  STORAGE point;

-- outside

-- rebuild: table:app.t/index:i: dropped and made anew: it needs app.o USING btree, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- together

-- rebuild: operator class:app.o USING btree: dropped and made anew: no statement alters an operator class
DROP OPERATOR CLASS app.o USING btree;

CREATE OPERATOR CLASS app.o FOR TYPE integer USING btree FAMILY app.g AS
  OPERATOR 1 pg_catalog.<(integer, integer),
  OPERATOR 3 pg_catalog.=(integer, integer),
  FUNCTION 1 (integer, integer) pg_catalog.btint4cmp(integer, integer);

-- outside

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING btree (a app.o);

-- to.sql to from.sql

-- rebuild: operator class:app.s USING gist: dropped and made anew: no statement alters an operator class
DROP OPERATOR CLASS app.s USING gist;

CREATE OPERATOR CLASS app.s FOR TYPE point USING gist FAMILY app.places AS
  STORAGE box;

-- outside

-- rebuild: table:app.t/index:i: dropped and made anew: it needs app.o USING btree, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- together

-- rebuild: operator class:app.o USING btree: dropped and made anew: no statement alters an operator class
DROP OPERATOR CLASS app.o USING btree;

CREATE OPERATOR CLASS app.o FOR TYPE integer USING btree FAMILY app.f AS
  OPERATOR 1 pg_catalog.<(integer, integer),
  OPERATOR 3 pg_catalog.=(integer, integer),
  FUNCTION 1 (integer, integer) pg_catalog.btint4cmp(integer, integer);
DROP OPERATOR FAMILY app.g USING btree;

-- outside

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING btree (a app.o);
