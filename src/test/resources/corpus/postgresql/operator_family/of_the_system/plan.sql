-- from.sql to to.sql

COMMENT ON SCHEMA app IS 'more';

-- to.sql to from.sql

COMMENT ON SCHEMA app IS NULL;
