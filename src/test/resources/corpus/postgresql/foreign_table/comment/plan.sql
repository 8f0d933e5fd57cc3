-- from.sql to to.sql

COMMENT ON CONSTRAINT positive ON app.far IS 'more';
COMMENT ON COLUMN app.far.id IS 'key';
COMMENT ON FOREIGN TABLE app.far IS 'far';

-- to.sql to from.sql

COMMENT ON CONSTRAINT positive ON app.far IS NULL;
COMMENT ON COLUMN app.far.id IS NULL;
COMMENT ON FOREIGN TABLE app.far IS NULL;
