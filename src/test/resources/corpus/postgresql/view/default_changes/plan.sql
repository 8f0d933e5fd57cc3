-- from.sql to to.sql

ALTER VIEW shop.names ALTER COLUMN name SET DEFAULT 'somebody'::text;

-- to.sql to from.sql

ALTER VIEW shop.names ALTER COLUMN name SET DEFAULT 'nobody'::text;
