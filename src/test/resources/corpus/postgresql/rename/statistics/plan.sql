-- from.sql to to.sql

ALTER STATISTICS app.city_zip RENAME TO city_with_zip;
ALTER STATISTICS app.moved SET SCHEMA tuning;

-- to.sql to from.sql

ALTER STATISTICS app.city_with_zip RENAME TO city_zip;
ALTER STATISTICS tuning.moved SET SCHEMA app;
