-- from.sql to to.sql

ALTER EVENT TRIGGER audit DISABLE;
COMMENT ON EVENT TRIGGER audit IS 'who did it';

-- to.sql to from.sql

COMMENT ON EVENT TRIGGER audit IS NULL;
ALTER EVENT TRIGGER audit ENABLE;
