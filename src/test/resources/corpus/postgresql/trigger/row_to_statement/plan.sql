-- from.sql to to.sql

-- body-change: table:shop.orders/trigger:counts: rows are written by the old trigger, then by the new
CREATE OR REPLACE TRIGGER counts AFTER INSERT OR DELETE ON shop.orders FOR EACH STATEMENT EXECUTE FUNCTION shop.log();

-- to.sql to from.sql

-- body-change: table:shop.orders/trigger:counts: rows are written by the old trigger, then by the new
CREATE OR REPLACE TRIGGER counts AFTER INSERT ON shop.orders FOR EACH ROW EXECUTE FUNCTION shop.log();
