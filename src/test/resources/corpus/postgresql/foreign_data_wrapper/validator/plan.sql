-- from.sql to to.sql

ALTER FOREIGN DATA WRAPPER away VALIDATOR pg_catalog.postgresql_fdw_validator;

-- to.sql to from.sql

ALTER FOREIGN DATA WRAPPER away NO VALIDATOR;
