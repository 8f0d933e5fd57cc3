CREATE SCHEMA shop;
-- needs 18
CREATE TABLE shop.items (a integer CONSTRAINT has_a NOT NULL, b text CONSTRAINT has_b NOT NULL NO INHERIT);
