-- from.sql to to.sql

ALTER TABLE shop.items RENAME CONSTRAINT has_a TO must_have_a;
ALTER TABLE shop.items ALTER CONSTRAINT has_b INHERIT;

-- to.sql to from.sql

ALTER TABLE shop.items RENAME CONSTRAINT must_have_a TO has_a;
ALTER TABLE shop.items ALTER CONSTRAINT has_b NO INHERIT;
