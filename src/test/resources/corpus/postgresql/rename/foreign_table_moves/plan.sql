-- from.sql to to.sql

ALTER FOREIGN TABLE app.far SET SCHEMA other;

-- to.sql to from.sql

ALTER FOREIGN TABLE other.far SET SCHEMA app;
