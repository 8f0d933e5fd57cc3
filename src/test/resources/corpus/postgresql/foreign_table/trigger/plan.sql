-- from.sql to to.sql

CREATE TRIGGER off AFTER UPDATE ON app.far FOR EACH STATEMENT EXECUTE FUNCTION app.watch();
ALTER TABLE app.far DISABLE TRIGGER off;
CREATE TRIGGER watch BEFORE INSERT ON app.far FOR EACH ROW EXECUTE FUNCTION app.watch();
COMMENT ON TRIGGER watch ON app.far IS 'sees';

-- to.sql to from.sql

DROP TRIGGER off ON app.far;
DROP TRIGGER watch ON app.far;
