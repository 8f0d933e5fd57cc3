-- from.sql to to.sql

DROP MATERIALIZED VIEW app.copy;

CREATE MATERIALIZED VIEW app.copy TABLESPACE spare AS
 SELECT id,
    note
   FROM app.orders;

-- to.sql to from.sql

DROP MATERIALIZED VIEW app.copy;

CREATE MATERIALIZED VIEW app.copy TABLESPACE spare AS
 SELECT id
   FROM app.orders;
