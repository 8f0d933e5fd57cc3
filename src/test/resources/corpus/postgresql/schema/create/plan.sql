-- from.sql to to.sql

CREATE SCHEMA app;
COMMENT ON SCHEMA app IS 'the shop';

-- to.sql to from.sql

DROP SCHEMA app;
