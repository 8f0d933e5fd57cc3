-- from.sql to to.sql

DROP OPERATOR CLASS app.two USING hash;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- together

DROP OPERATOR CLASS app.one USING hash;

CREATE OPERATOR CLASS app.one FOR TYPE app.pair USING hash FAMILY app.one AS
  FUNCTION 1 (app.pair, app.pair) app.hashed(app.pair);

CREATE OPERATOR CLASS app.two DEFAULT FOR TYPE app.pair USING hash FAMILY app.two AS
  FUNCTION 1 (app.pair, app.pair) app.hashed_too(app.pair);

-- outside

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING hash (p app.one);

-- to.sql to from.sql

DROP OPERATOR CLASS app.two USING hash;

CREATE OPERATOR CLASS app.two FOR TYPE app.pair USING hash FAMILY app.two AS
  FUNCTION 1 (app.pair, app.pair) app.hashed_too(app.pair);

-- outside

DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- together

DROP OPERATOR CLASS app.one USING hash;

CREATE OPERATOR CLASS app.one DEFAULT FOR TYPE app.pair USING hash FAMILY app.one AS
  FUNCTION 1 (app.pair, app.pair) app.hashed(app.pair);

-- outside

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING hash (p);
