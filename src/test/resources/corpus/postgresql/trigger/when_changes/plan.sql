-- from.sql to to.sql

-- body-change: table:shop.orders/trigger:watch: rows are written by the old trigger, then by the new
CREATE OR REPLACE TRIGGER watch BEFORE UPDATE ON shop.orders FOR EACH ROW WHEN ((old.total IS DISTINCT FROM new.total)) EXECUTE FUNCTION shop.note();

-- to.sql to from.sql

-- body-change: table:shop.orders/trigger:watch: rows are written by the old trigger, then by the new
CREATE OR REPLACE TRIGGER watch BEFORE UPDATE ON shop.orders FOR EACH ROW EXECUTE FUNCTION shop.note();
