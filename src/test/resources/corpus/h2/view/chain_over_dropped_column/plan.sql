-- from.sql to to.sql

-- rebuild: view:PUBLIC.X: dropped and made anew: it needs PUBLIC.W, which changes or goes
DROP VIEW "PUBLIC"."X";

-- rebuild: view:PUBLIC.W: dropped and made anew: a view that others need keeps its columns
DROP VIEW "PUBLIC"."W";

-- rebuild: view:PUBLIC.V: dropped and made anew: a view that others need keeps its columns
DROP VIEW "PUBLIC"."V";

CREATE OR REPLACE VIEW "PUBLIC"."V" ("A") AS
SELECT
    "A"
FROM "PUBLIC"."T";

CREATE OR REPLACE VIEW "PUBLIC"."W" ("A") AS
SELECT
    "A"
FROM "PUBLIC"."V";

CREATE OR REPLACE VIEW "PUBLIC"."X" ("N") AS
SELECT
    COUNT(*) AS "N"
FROM "PUBLIC"."W"
GROUP BY ();

-- data-loss: table:PUBLIC.T/column:B: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "B";

-- to.sql to from.sql

-- rebuild: view:PUBLIC.X: dropped and made anew: it needs PUBLIC.W, which changes or goes
DROP VIEW "PUBLIC"."X";

-- rebuild: view:PUBLIC.W: dropped and made anew: a view that others need keeps its columns
DROP VIEW "PUBLIC"."W";

-- rebuild: view:PUBLIC.V: dropped and made anew: a view that others need keeps its columns
DROP VIEW "PUBLIC"."V";
ALTER TABLE "PUBLIC"."T" ADD COLUMN "B" INTEGER;

CREATE OR REPLACE VIEW "PUBLIC"."V" ("A", "B") AS
SELECT
    "A",
    "B"
FROM "PUBLIC"."T";

CREATE OR REPLACE VIEW "PUBLIC"."W" ("A", "B") AS
SELECT
    "A",
    "B"
FROM "PUBLIC"."V";

CREATE OR REPLACE VIEW "PUBLIC"."X" ("N") AS
SELECT
    COUNT(*) AS "N"
FROM "PUBLIC"."W"
GROUP BY ();
