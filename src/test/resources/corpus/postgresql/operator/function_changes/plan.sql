-- from.sql to to.sql

-- rebuild: view:app.v: dropped and made anew: it needs app.===(integer, integer), which changes or goes
DROP VIEW app.v;

-- rebuild: function:app.f(integer): dropped and made anew: it needs app.===(integer, integer), which changes or goes
DROP FUNCTION app.f(integer);

-- rebuild: table:app.t/check:c: dropped and made anew: it needs app.===(integer, integer), which changes or goes
ALTER TABLE app.t DROP CONSTRAINT c;

-- rebuild: table:app.t/policy:p: dropped and made anew: it needs app.===(integer, integer), which changes or goes
DROP POLICY p ON app.t;
ALTER TABLE app.t DROP COLUMN g;

-- outside

-- rebuild: table:app.t/index:same: dropped and made anew: it needs app.===(integer, integer), which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.same;

-- together

-- rebuild: operator:app.===(integer, integer): dropped and made anew: an operator's function cannot be changed in place
DROP OPERATOR app.===(integer, integer);

CREATE OPERATOR app.=== (
  FUNCTION = app.near,
  LEFTARG = integer,
  RIGHTARG = integer,
  COMMUTATOR = OPERATOR(app.===)
);
ALTER OPERATOR app.===(integer, integer) OWNER TO pg_monitor;
COMMENT ON OPERATOR app.===(integer, integer) IS 'kept';

-- rewrite: table:app.t/column:g: the table is written anew: each row gets a value
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ADD COLUMN g boolean GENERATED ALWAYS AS ((a OPERATOR(app.===) 1)) STORED;
ALTER TABLE app.t ADD CONSTRAINT c CHECK ((a OPERATOR(app.===) id)) NOT VALID;

CREATE POLICY p ON app.t
  USING ((a OPERATOR(app.===) id));

CREATE OR REPLACE FUNCTION app.f(n integer)
 RETURNS boolean
 LANGUAGE sql
RETURN (n OPERATOR(app.===) 1);

CREATE OR REPLACE VIEW app.v AS
 SELECT id
   FROM app.t
  WHERE (a OPERATOR(app.===) id);

-- apart

-- validation: table:app.t/check:c: every row is checked
-- may-fail: table:app.t/check:c: fails where the rows there do not pass
ALTER TABLE app.t VALIDATE CONSTRAINT c;

-- outside

-- non-transactional: table:app.t/index:same: if it fails, index same stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY same ON app.t USING btree (((a OPERATOR(app.===) id)));

-- to.sql to from.sql

-- rebuild: view:app.v: dropped and made anew: it needs app.===(integer, integer), which changes or goes
DROP VIEW app.v;

-- rebuild: function:app.f(integer): dropped and made anew: it needs app.===(integer, integer), which changes or goes
DROP FUNCTION app.f(integer);

-- rebuild: table:app.t/check:c: dropped and made anew: it needs app.===(integer, integer), which changes or goes
ALTER TABLE app.t DROP CONSTRAINT c;

-- rebuild: table:app.t/policy:p: dropped and made anew: it needs app.===(integer, integer), which changes or goes
DROP POLICY p ON app.t;
ALTER TABLE app.t DROP COLUMN g;

-- outside

-- rebuild: table:app.t/index:same: dropped and made anew: it needs app.===(integer, integer), which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.same;

-- together

-- rebuild: operator:app.===(integer, integer): dropped and made anew: an operator's function cannot be changed in place
DROP OPERATOR app.===(integer, integer);

CREATE OPERATOR app.=== (
  FUNCTION = app.same,
  LEFTARG = integer,
  RIGHTARG = integer,
  COMMUTATOR = OPERATOR(app.===)
);
ALTER OPERATOR app.===(integer, integer) OWNER TO pg_monitor;
COMMENT ON OPERATOR app.===(integer, integer) IS 'kept';

-- rewrite: table:app.t/column:g: the table is written anew: each row gets a value
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ADD COLUMN g boolean GENERATED ALWAYS AS ((a OPERATOR(app.===) 1)) STORED;
ALTER TABLE app.t ADD CONSTRAINT c CHECK ((a OPERATOR(app.===) id)) NOT VALID;

CREATE POLICY p ON app.t
  USING ((a OPERATOR(app.===) id));

CREATE OR REPLACE FUNCTION app.f(n integer)
 RETURNS boolean
 LANGUAGE sql
RETURN (n OPERATOR(app.===) 1);

CREATE OR REPLACE VIEW app.v AS
 SELECT id
   FROM app.t
  WHERE (a OPERATOR(app.===) id);

-- apart

-- validation: table:app.t/check:c: every row is checked
-- may-fail: table:app.t/check:c: fails where the rows there do not pass
ALTER TABLE app.t VALIDATE CONSTRAINT c;

-- outside

-- non-transactional: table:app.t/index:same: if it fails, index same stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY same ON app.t USING btree (((a OPERATOR(app.===) id)));
