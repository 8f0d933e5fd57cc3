-- from.sql to to.sql

COMMENT ON EXTENSION pg_trgm IS 'two';

-- to.sql to from.sql

COMMENT ON EXTENSION pg_trgm IS 'one';
