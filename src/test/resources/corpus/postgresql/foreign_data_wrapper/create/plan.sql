-- from.sql to to.sql

CREATE FOREIGN DATA WRAPPER "Far away" VALIDATOR pg_catalog.postgresql_fdw_validator;
CREATE FOREIGN DATA WRAPPER away OPTIONS ("Mixed Case" 'it''s', debug 'true');

-- to.sql to from.sql

DROP FOREIGN DATA WRAPPER "Far away";
DROP FOREIGN DATA WRAPPER away;
