-- from.sql to to.sql

ALTER TABLE app.far ALTER COLUMN twice DROP EXPRESSION;

-- to.sql to from.sql

ALTER TABLE app.far DROP COLUMN twice;
ALTER TABLE app.far ADD COLUMN twice integer GENERATED ALWAYS AS ((id * 2)) STORED;
