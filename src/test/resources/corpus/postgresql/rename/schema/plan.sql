-- from.sql to to.sql

ALTER SCHEMA app RENAME TO core;

-- to.sql to from.sql

ALTER SCHEMA core RENAME TO app;
