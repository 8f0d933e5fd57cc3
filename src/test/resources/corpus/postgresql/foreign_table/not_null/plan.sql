-- from.sql to to.sql

ALTER TABLE app.far ALTER COLUMN id SET NOT NULL;
ALTER TABLE app.far ALTER COLUMN note DROP NOT NULL;

-- to.sql to from.sql

ALTER TABLE app.far ALTER COLUMN id DROP NOT NULL;
ALTER TABLE app.far ALTER COLUMN note SET NOT NULL;
