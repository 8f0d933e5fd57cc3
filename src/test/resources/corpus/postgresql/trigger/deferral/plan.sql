-- from.sql to to.sql

-- rebuild: table:shop.orders/trigger:balanced: dropped and made anew: a constraint trigger cannot be changed in place
DROP TRIGGER balanced ON shop.orders;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE ON shop.orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION shop.log();
COMMENT ON TRIGGER balanced ON shop.orders IS 'books';

-- to.sql to from.sql

-- rebuild: table:shop.orders/trigger:balanced: dropped and made anew: a constraint trigger cannot be changed in place
DROP TRIGGER balanced ON shop.orders;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT ON shop.orders NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION shop.log();
