-- from.sql to to.sql

-- body-change: table:shop.orders/trigger:stamp: rows are written by the old trigger, then by the new
CREATE OR REPLACE TRIGGER stamp BEFORE UPDATE ON shop.orders FOR EACH ROW EXECUTE FUNCTION shop.note('placed', 'it''s', '');

-- to.sql to from.sql

-- body-change: table:shop.orders/trigger:stamp: rows are written by the old trigger, then by the new
CREATE OR REPLACE TRIGGER stamp BEFORE UPDATE ON shop.orders FOR EACH ROW EXECUTE FUNCTION shop.note('placed');
