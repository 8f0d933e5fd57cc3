-- from.sql to to.sql

-- rebuild: view:PUBLIC.W: dropped and made anew: it needs PUBLIC.V, which changes or goes
DROP VIEW "PUBLIC"."W";

-- rebuild: view:PUBLIC.V: dropped and made anew: a view that others need keeps its columns
DROP VIEW "PUBLIC"."V";

CREATE OR REPLACE VIEW "PUBLIC"."V" ("ID", "A") AS
SELECT
    "ID",
    "A"
FROM "PUBLIC"."T";

CREATE OR REPLACE VIEW "PUBLIC"."W" ("ID") AS
SELECT
    "ID"
FROM "PUBLIC"."V";

-- data-loss: table:PUBLIC.T/column:B: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "B";

-- to.sql to from.sql

-- rebuild: view:PUBLIC.W: dropped and made anew: it needs PUBLIC.V, which changes or goes
DROP VIEW "PUBLIC"."W";

-- rebuild: view:PUBLIC.V: dropped and made anew: a view that others need keeps its columns
DROP VIEW "PUBLIC"."V";
ALTER TABLE "PUBLIC"."T" ADD COLUMN "B" INTEGER;

CREATE OR REPLACE VIEW "PUBLIC"."V" ("ID", "A", "B") AS
SELECT
    "ID",
    "A",
    "B"
FROM "PUBLIC"."T";

CREATE OR REPLACE VIEW "PUBLIC"."W" ("ID", "B") AS
SELECT
    "ID",
    "B"
FROM "PUBLIC"."V";
