-- from.sql to to.sql

DROP MATERIALIZED VIEW app.copy;
ALTER TABLE app.far ALTER COLUMN id TYPE bigint;

CREATE MATERIALIZED VIEW app.copy AS
 SELECT id
   FROM app.far;

-- to.sql to from.sql

DROP MATERIALIZED VIEW app.copy;
ALTER TABLE app.far ALTER COLUMN id TYPE integer;

CREATE MATERIALIZED VIEW app.copy AS
 SELECT id
   FROM app.far;
