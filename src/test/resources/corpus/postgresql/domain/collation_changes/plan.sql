-- from.sql to to.sql

-- rebuild: view:shop.cities: dropped and made anew: it needs shop.word, which changes or goes
DROP VIEW shop.cities;

-- rebuild: domain:shop.word: dropped and made anew: a domain's type cannot be changed in place
ALTER DOMAIN shop.word RENAME TO word_old;
CREATE DOMAIN shop.word AS text COLLATE pg_catalog."POSIX";

-- may-fail: table:shop.customers/column:city: fails where the column holds a value that shop.word no longer takes
ALTER TABLE shop.customers ALTER COLUMN city TYPE shop.word USING city::text::shop.word;

CREATE OR REPLACE VIEW shop.cities AS
 SELECT DISTINCT city
   FROM shop.customers;
DROP DOMAIN shop.word_old;

-- to.sql to from.sql

-- rebuild: view:shop.cities: dropped and made anew: it needs shop.word, which changes or goes
DROP VIEW shop.cities;

-- rebuild: domain:shop.word: dropped and made anew: a domain's type cannot be changed in place
ALTER DOMAIN shop.word RENAME TO word_old;
CREATE DOMAIN shop.word AS text COLLATE pg_catalog."C";

-- may-fail: table:shop.customers/column:city: fails where the column holds a value that shop.word no longer takes
ALTER TABLE shop.customers ALTER COLUMN city TYPE shop.word USING city::text::shop.word;

CREATE OR REPLACE VIEW shop.cities AS
 SELECT DISTINCT city
   FROM shop.customers;
DROP DOMAIN shop.word_old;
