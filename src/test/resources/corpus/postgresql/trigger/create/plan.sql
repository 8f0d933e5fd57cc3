-- from.sql to to.sql

CREATE TRIGGER "Truncated" AFTER TRUNCATE ON app.orders FOR EACH STATEMENT EXECUTE FUNCTION app.touch();
CREATE CONSTRAINT TRIGGER checked AFTER INSERT ON app.orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.touch();
CREATE TRIGGER moved AFTER UPDATE ON app.orders REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION app.touch();
CREATE TRIGGER touch BEFORE INSERT OR UPDATE OF total, note ON app.orders FOR EACH ROW WHEN ((new.total > (0)::numeric)) EXECUTE FUNCTION app.touch('a', 'b''c');
COMMENT ON TRIGGER touch ON app.orders IS 'touches';
CREATE TRIGGER instead INSTEAD OF INSERT ON app.v FOR EACH ROW EXECUTE FUNCTION app.touch();
COMMENT ON TRIGGER instead ON app.v IS 'instead';

-- to.sql to from.sql

DROP TRIGGER instead ON app.v;
DROP TRIGGER "Truncated" ON app.orders;
DROP TRIGGER checked ON app.orders;
DROP TRIGGER moved ON app.orders;
DROP TRIGGER touch ON app.orders;
