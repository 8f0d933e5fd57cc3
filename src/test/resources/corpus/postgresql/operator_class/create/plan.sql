-- from.sql to to.sql

CREATE OPERATOR app.<<< (
  FUNCTION = app.less,
  LEFTARG = app.pair,
  RIGHTARG = app.pair,
  COMMUTATOR = OPERATOR(app.>>>)
);

CREATE OPERATOR app.=== (
  FUNCTION = app.same,
  LEFTARG = app.pair,
  RIGHTARG = app.pair,
  COMMUTATOR = OPERATOR(app.===),
  HASHES,
  MERGES
);

CREATE OPERATOR app.>>> (
  FUNCTION = app.more,
  LEFTARG = app.pair,
  RIGHTARG = app.pair,
  COMMUTATOR = OPERATOR(app.<<<)
);
CREATE OPERATOR FAMILY app.by_a USING btree;
CREATE OPERATOR FAMILY app.hashes USING hash;
COMMENT ON OPERATOR FAMILY app.hashes USING hash IS 'hashes';

CREATE OPERATOR CLASS app.by_a DEFAULT FOR TYPE app.pair USING btree FAMILY app.by_a AS
  OPERATOR 1 app.<<<(app.pair, app.pair),
  OPERATOR 3 app.===(app.pair, app.pair),
  OPERATOR 5 app.>>>(app.pair, app.pair),
  FUNCTION 1 (app.pair, app.pair) app.compared(app.pair, app.pair);
COMMENT ON OPERATOR CLASS app.by_a USING btree IS 'by its a';

CREATE OPERATOR CLASS app.by_hash FOR TYPE app.pair USING hash FAMILY app.hashes AS
  OPERATOR 1 app.===(app.pair, app.pair),
  FUNCTION 1 (app.pair, app.pair) app.hashed(app.pair);

-- outside

DROP INDEX CONCURRENTLY IF EXISTS app.t_p_key;

-- non-transactional: table:app.t/unique:t_p_key: if it fails, index t_p_key stays behind invalid; run again, the script drops it first
-- may-fail: table:app.t/unique:t_p_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t_p_key ON app.t (p);
DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING hash (p app.by_hash);
DROP INDEX CONCURRENTLY IF EXISTS app.j;

-- non-transactional: table:app.t/index:j: if it fails, index j stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY j ON app.t USING btree (q);

-- together

ALTER TABLE app.t ADD CONSTRAINT t_p_key UNIQUE USING INDEX t_p_key;

-- to.sql to from.sql

ALTER TABLE app.t DROP CONSTRAINT t_p_key;
DROP INDEX app.i;
DROP INDEX app.j;
DROP OPERATOR CLASS app.by_a USING btree;
DROP OPERATOR CLASS app.by_hash USING hash;
DROP OPERATOR FAMILY app.by_a USING btree;
DROP OPERATOR FAMILY app.hashes USING hash;
DROP OPERATOR app.<<<(app.pair, app.pair);
DROP OPERATOR app.===(app.pair, app.pair);
DROP OPERATOR app.>>>(app.pair, app.pair);
