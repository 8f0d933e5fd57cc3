-- from.sql to to.sql

ALTER TABLE app.far ALTER COLUMN id SET DEFAULT 2;
ALTER TABLE app.far ALTER COLUMN note SET DEFAULT (now())::text;

-- to.sql to from.sql

ALTER TABLE app.far ALTER COLUMN id SET DEFAULT 1;
ALTER TABLE app.far ALTER COLUMN note DROP DEFAULT;
