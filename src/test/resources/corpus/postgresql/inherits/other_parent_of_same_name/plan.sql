-- from.sql to to.sql

ALTER TABLE shop.leaf NO INHERIT app.base;
ALTER TABLE shop.leaf INHERIT shop.base;

-- to.sql to from.sql

ALTER TABLE shop.leaf NO INHERIT shop.base;
ALTER TABLE shop.leaf INHERIT app.base;
