-- from.sql to to.sql

ALTER TABLE app.far ADD CONSTRAINT more CHECK ((id > 0)) NOT VALID;

-- to.sql to from.sql

ALTER TABLE app.far DROP CONSTRAINT more;
