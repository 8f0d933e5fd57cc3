-- from.sql to to.sql

COMMENT ON FOREIGN DATA WRAPPER away IS 'not here';

-- to.sql to from.sql

COMMENT ON FOREIGN DATA WRAPPER away IS NULL;
