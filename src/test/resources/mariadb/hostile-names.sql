CREATE TABLE `we``ird "t' \ ; --` (`c``1` int, `select` int, `a.b` int, `DROP TABLE x` int DEFAULT 3, KEY `k"` (`c``1`), CONSTRAINT `ck'` CHECK (`select` > 0))

CREATE VIEW `v;"w"` AS SELECT `c``1` AS `x"y` FROM `we``ird "t' \ ; --`

CREATE TABLE `größe x` (`ü` int)

-- then
ALTER TABLE `we``ird "t' \ ; --` DROP COLUMN `a.b`

-- differs
-- table:"we`ird ""t' \ ; --"/column:"a.b"
