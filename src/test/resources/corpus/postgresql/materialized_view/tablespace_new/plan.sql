-- from.sql to to.sql

CREATE MATERIALIZED VIEW app.copy TABLESPACE spare AS
 SELECT id
   FROM app.orders;
CREATE INDEX by_id ON app.copy USING btree (id);
ALTER INDEX app.by_id SET TABLESPACE spare;

-- to.sql to from.sql

DROP MATERIALIZED VIEW app.copy;
