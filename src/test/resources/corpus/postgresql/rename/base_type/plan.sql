-- from.sql to to.sql

ALTER TYPE app.number SET SCHEMA core;
ALTER TYPE core.number RENAME TO figure;

-- to.sql to from.sql

ALTER TYPE core.figure SET SCHEMA app;
ALTER TYPE app.figure RENAME TO number;
