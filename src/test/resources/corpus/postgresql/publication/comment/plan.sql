-- from.sql to to.sql

COMMENT ON PUBLICATION p IS 'for the warehouse';

-- to.sql to from.sql

COMMENT ON PUBLICATION p IS NULL;
