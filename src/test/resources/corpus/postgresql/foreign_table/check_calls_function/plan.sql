-- from.sql to to.sql

ALTER TABLE app.far ALTER COLUMN id SET DEFAULT 3;
ALTER TABLE app.far ADD CONSTRAINT good CHECK (app.good(id));

-- to.sql to from.sql

ALTER TABLE app.far ALTER COLUMN id DROP DEFAULT;
ALTER TABLE app.far DROP CONSTRAINT good;
