-- from.sql to to.sql

-- rebuild: operator class:app.two USING hash: dropped and made anew: no statement alters an operator class
DROP OPERATOR CLASS app.two USING hash;

-- outside

-- rebuild: table:app.t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- together

-- rebuild: operator class:app.one USING hash: dropped and made anew: no statement alters an operator class
DROP OPERATOR CLASS app.one USING hash;

CREATE OPERATOR CLASS app.one FOR TYPE app.pair USING hash FAMILY app.one AS
  FUNCTION 1 (app.pair, app.pair) app.hashed(app.pair);

CREATE OPERATOR CLASS app.two DEFAULT FOR TYPE app.pair USING hash FAMILY app.two AS
  FUNCTION 1 (app.pair, app.pair) app.hashed_too(app.pair);

-- outside

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING hash (p app.one);

-- to.sql to from.sql

-- rebuild: operator class:app.two USING hash: dropped and made anew: no statement alters an operator class
DROP OPERATOR CLASS app.two USING hash;

CREATE OPERATOR CLASS app.two FOR TYPE app.pair USING hash FAMILY app.two AS
  FUNCTION 1 (app.pair, app.pair) app.hashed_too(app.pair);

-- outside

-- rebuild: table:app.t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- together

-- rebuild: operator class:app.one USING hash: dropped and made anew: no statement alters an operator class
DROP OPERATOR CLASS app.one USING hash;

CREATE OPERATOR CLASS app.one DEFAULT FOR TYPE app.pair USING hash FAMILY app.one AS
  FUNCTION 1 (app.pair, app.pair) app.hashed(app.pair);

-- outside

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING hash (p);
