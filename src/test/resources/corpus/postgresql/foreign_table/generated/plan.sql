-- from.sql to to.sql

ALTER TABLE app.far ADD COLUMN more integer GENERATED ALWAYS AS ((id + 1)) STORED;
ALTER TABLE app.far ALTER COLUMN twice SET EXPRESSION AS ((id + id));

-- to.sql to from.sql

ALTER TABLE app.far ALTER COLUMN twice SET EXPRESSION AS ((id * 2));
ALTER TABLE app.far DROP COLUMN more;
