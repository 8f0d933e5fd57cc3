-- from.sql to to.sql

COMMENT ON SERVER files IS 'two';

-- to.sql to from.sql

COMMENT ON SERVER files IS NULL;
