-- from.sql to to.sql

-- rebuild: view:w: dropped and made anew: it needs v, which changes or goes
DROP VIEW "w";

-- rebuild: view:v: dropped and made anew: a view cannot be changed in place
DROP VIEW "v";

CREATE VIEW "v" ("x", "y") AS
SELECT a, b + 1 FROM t WHERE b > 1;

CREATE VIEW "w" AS
SELECT x FROM v;

-- to.sql to from.sql

-- rebuild: view:w: dropped and made anew: it needs v, which changes or goes
DROP VIEW "w";

-- rebuild: view:v: dropped and made anew: a view cannot be changed in place
DROP VIEW "v";

CREATE VIEW "v" ("x", "y") AS
SELECT a, b FROM t;

CREATE VIEW "w" AS
SELECT x FROM v;
