-- from.sql to to.sql

CREATE VIEW "v" ("x y", "n") AS
WITH RECURSIVE r (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 3)
SELECT a, (SELECT count(*) FROM r) -- a comment; stays
FROM t;

-- to.sql to from.sql

DROP VIEW "v";
