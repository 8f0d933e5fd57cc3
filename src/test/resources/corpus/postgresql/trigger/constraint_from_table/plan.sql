-- from.sql to to.sql

DROP TRIGGER known ON shop.orders;

-- to.sql to from.sql

CREATE CONSTRAINT TRIGGER known AFTER INSERT ON shop.orders FROM shop.customers DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION shop.log();
