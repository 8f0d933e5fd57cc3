-- from.sql to to.sql

ALTER TABLE app.events RENAME COLUMN at TO day;

-- to.sql to from.sql

ALTER TABLE app.events RENAME COLUMN day TO at;
