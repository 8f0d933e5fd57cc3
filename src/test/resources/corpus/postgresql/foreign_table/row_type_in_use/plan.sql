-- from.sql to to.sql

ALTER TABLE app.far ADD COLUMN more date;

-- to.sql to from.sql

ALTER TABLE app.far DROP COLUMN more;
