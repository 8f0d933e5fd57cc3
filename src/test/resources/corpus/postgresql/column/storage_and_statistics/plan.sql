-- from.sql to to.sql

ALTER TABLE shop.customers ALTER COLUMN city SET STATISTICS 500;
ALTER TABLE shop.customers ALTER COLUMN city SET (n_distinct=-0.5);
ALTER TABLE shop.customers ALTER COLUMN name SET STORAGE MAIN;

-- to.sql to from.sql

ALTER TABLE shop.customers ALTER COLUMN city SET STATISTICS 10;
ALTER TABLE shop.customers ALTER COLUMN city RESET (n_distinct);
ALTER TABLE shop.customers ALTER COLUMN name SET STORAGE EXTERNAL;
