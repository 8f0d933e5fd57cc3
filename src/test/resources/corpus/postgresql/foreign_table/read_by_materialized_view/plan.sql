-- from.sql to to.sql

-- rebuild: materialized view:app.copy: dropped and made anew: it needs app.far.id, which changes or goes
DROP MATERIALIZED VIEW app.copy;
ALTER TABLE app.far ALTER COLUMN id TYPE bigint;

CREATE MATERIALIZED VIEW app.copy AS
 SELECT id
   FROM app.far;

-- to.sql to from.sql

-- rebuild: materialized view:app.copy: dropped and made anew: it needs app.far.id, which changes or goes
DROP MATERIALIZED VIEW app.copy;
ALTER TABLE app.far ALTER COLUMN id TYPE integer;

CREATE MATERIALIZED VIEW app.copy AS
 SELECT id
   FROM app.far;
