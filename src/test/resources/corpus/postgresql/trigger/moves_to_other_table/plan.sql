-- from.sql to to.sql

CREATE TRIGGER watch BEFORE UPDATE ON shop.customers FOR EACH ROW EXECUTE FUNCTION shop.note();
DROP TRIGGER watch ON shop.orders;

-- to.sql to from.sql

CREATE TRIGGER watch BEFORE UPDATE ON shop.orders FOR EACH ROW EXECUTE FUNCTION shop.note();
DROP TRIGGER watch ON shop.customers;
