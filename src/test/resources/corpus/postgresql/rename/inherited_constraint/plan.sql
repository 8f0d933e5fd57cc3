-- from.sql to to.sql

ALTER TABLE app.parent RENAME CONSTRAINT positive TO above_zero;

-- to.sql to from.sql

ALTER TABLE app.parent RENAME CONSTRAINT above_zero TO positive;
