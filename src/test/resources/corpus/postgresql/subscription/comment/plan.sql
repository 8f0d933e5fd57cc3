-- from.sql to to.sql

COMMENT ON SUBSCRIPTION s IS 'what the shops sell';

-- to.sql to from.sql

COMMENT ON SUBSCRIPTION s IS NULL;
