-- from.sql to to.sql

ALTER TABLE app.far ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;

-- to.sql to from.sql

ALTER TABLE app.far ALTER COLUMN id DROP IDENTITY;
