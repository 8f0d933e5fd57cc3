-- from.sql to to.sql

-- body-change: table:shop.orders/trigger:sums: rows are written by the old trigger, then by the new
CREATE OR REPLACE TRIGGER sums AFTER UPDATE ON shop.orders REFERENCING OLD TABLE AS stale NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION shop.log();

-- to.sql to from.sql

-- body-change: table:shop.orders/trigger:sums: rows are written by the old trigger, then by the new
CREATE OR REPLACE TRIGGER sums AFTER UPDATE ON shop.orders REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION shop.log();
