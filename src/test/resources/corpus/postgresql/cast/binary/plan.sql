-- from.sql to to.sql

CREATE CAST (bigint AS timestamp with time zone) WITHOUT FUNCTION;

CREATE OR REPLACE VIEW app.v AS
 SELECT id,
    ((id)::bigint)::timestamp with time zone AS at
   FROM app.t;

-- to.sql to from.sql

DROP VIEW app.v;
DROP CAST (bigint AS timestamp with time zone);
