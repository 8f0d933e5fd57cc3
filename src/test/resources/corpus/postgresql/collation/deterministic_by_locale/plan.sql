-- from.sql to to.sql

-- rebuild: statistics:app.s: dropped and made anew: it needs app.t.a, which changes or goes
DROP STATISTICS app.s;

-- rebuild: view:app.v: dropped and made anew: it needs app.t.a, which changes or goes
DROP VIEW app.v;

-- rebuild: collation:app.ci: dropped and made anew: nothing of a collation can be changed in place
ALTER COLLATION app.ci RENAME TO ci_old;
CREATE COLLATION app.ci (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
ALTER TABLE app.t ALTER COLUMN a TYPE text COLLATE app.ci;

CREATE OR REPLACE VIEW app.v AS
 SELECT a
   FROM app.t
  WHERE (a = ('X'::text COLLATE app.ci));
CREATE STATISTICS app.s ON id, a FROM app.t;
DROP COLLATION app.ci_old;

-- to.sql to from.sql

-- rebuild: statistics:app.s: dropped and made anew: it needs app.t.a, which changes or goes
DROP STATISTICS app.s;

-- rebuild: view:app.v: dropped and made anew: it needs app.t.a, which changes or goes
DROP VIEW app.v;

-- rebuild: collation:app.ci: dropped and made anew: nothing of a collation can be changed in place
ALTER COLLATION app.ci RENAME TO ci_old;
CREATE COLLATION app.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
ALTER TABLE app.t ALTER COLUMN a TYPE text COLLATE app.ci;

CREATE OR REPLACE VIEW app.v AS
 SELECT a
   FROM app.t
  WHERE (a = ('X'::text COLLATE app.ci));
CREATE STATISTICS app.s ON id, a FROM app.t;
DROP COLLATION app.ci_old;
