CREATE SCHEMA app;
CREATE TYPE app.pair AS (a integer, b integer);
CREATE FUNCTION app.less(a app.pair, b app.pair) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (a).a < (b).a';
CREATE FUNCTION app.same(a app.pair, b app.pair) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (a).a = (b).a';
CREATE FUNCTION app.more(a app.pair, b app.pair) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (a).a > (b).a';
CREATE FUNCTION app.compared(a app.pair, b app.pair) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (a).a - (b).a';
CREATE FUNCTION app.hashed(a app.pair) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (a).a';
CREATE OPERATOR app.<<< (FUNCTION = app.less, LEFTARG = app.pair, RIGHTARG = app.pair, COMMUTATOR = OPERATOR(app.>>>));
CREATE OPERATOR app.=== (FUNCTION = app.same, LEFTARG = app.pair, RIGHTARG = app.pair, COMMUTATOR = OPERATOR(app.===),
  MERGES, HASHES);
CREATE OPERATOR app.>>> (FUNCTION = app.more, LEFTARG = app.pair, RIGHTARG = app.pair, COMMUTATOR = OPERATOR(app.<<<));
CREATE OPERATOR CLASS app.by_a DEFAULT FOR TYPE app.pair USING btree AS
  OPERATOR 1 app.<<<, OPERATOR 3 app.===, OPERATOR 5 app.>>>, FUNCTION 1 app.compared(app.pair, app.pair);
CREATE OPERATOR FAMILY app.hashes USING hash;
CREATE OPERATOR CLASS app.by_hash FOR TYPE app.pair USING hash FAMILY app.hashes AS
  OPERATOR 1 app.===, FUNCTION 1 app.hashed(app.pair);
COMMENT ON OPERATOR CLASS app.by_a USING btree IS 'by its a';
COMMENT ON OPERATOR FAMILY app.hashes USING hash IS 'hashes';
CREATE TABLE app.t (id integer PRIMARY KEY, p app.pair, q app.pair, UNIQUE (p));
CREATE INDEX i ON app.t USING hash (p app.by_hash);
CREATE INDEX j ON app.t (q);
