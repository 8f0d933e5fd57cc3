-- from.sql to to.sql

ALTER TYPE app.color SET SCHEMA core;
ALTER TABLE app.orders SET SCHEMA core;
ALTER FUNCTION app.twice(integer) SET SCHEMA core;
ALTER VIEW app.notes SET SCHEMA core;

-- to.sql to from.sql

ALTER TYPE core.color SET SCHEMA app;
ALTER TABLE core.orders SET SCHEMA app;
ALTER FUNCTION core.twice(integer) SET SCHEMA app;
ALTER VIEW core.notes SET SCHEMA app;
