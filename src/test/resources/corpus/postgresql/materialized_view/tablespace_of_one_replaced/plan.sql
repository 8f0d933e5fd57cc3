-- from.sql to to.sql

-- rebuild: materialized view:app.copy: dropped and made anew: the query of a materialized view cannot be changed in place
DROP MATERIALIZED VIEW app.copy;

CREATE MATERIALIZED VIEW app.copy TABLESPACE spare AS
 SELECT id,
    note
   FROM app.orders;

-- to.sql to from.sql

-- rebuild: materialized view:app.copy: dropped and made anew: the query of a materialized view cannot be changed in place
DROP MATERIALIZED VIEW app.copy;

CREATE MATERIALIZED VIEW app.copy TABLESPACE spare AS
 SELECT id
   FROM app.orders;
