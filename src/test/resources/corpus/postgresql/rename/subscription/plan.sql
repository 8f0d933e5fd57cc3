-- from.sql to to.sql

ALTER SUBSCRIPTION warehouse RENAME TO shops;

-- to.sql to from.sql

ALTER SUBSCRIPTION shops RENAME TO warehouse;
