-- from.sql to to.sql

ALTER CONVERSION app.western RENAME TO latin;
ALTER CONVERSION app.back SET SCHEMA core;

-- to.sql to from.sql

ALTER CONVERSION core.back SET SCHEMA app;
ALTER CONVERSION app.latin RENAME TO western;
