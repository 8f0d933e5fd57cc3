-- from.sql to to.sql

-- rebuild: view:PUBLIC.W: dropped and made anew: it needs PUBLIC.V, which changes or goes
DROP VIEW "PUBLIC"."W";

-- rebuild: view:PUBLIC.V: dropped and made anew: a view that others need keeps its columns
DROP VIEW "PUBLIC"."V";

CREATE OR REPLACE VIEW "PUBLIC"."V" ("ID", "C") AS
SELECT
    "ID",
    "A" AS "C"
FROM "PUBLIC"."T";

CREATE OR REPLACE VIEW "PUBLIC"."W" ("C") AS
SELECT
    "C"
FROM "PUBLIC"."V";

-- to.sql to from.sql

-- rebuild: view:PUBLIC.W: dropped and made anew: it needs PUBLIC.V, which changes or goes
DROP VIEW "PUBLIC"."W";

-- rebuild: view:PUBLIC.V: dropped and made anew: a view that others need keeps its columns
DROP VIEW "PUBLIC"."V";

CREATE OR REPLACE VIEW "PUBLIC"."V" ("ID", "A") AS
SELECT
    "ID",
    "A"
FROM "PUBLIC"."T";

CREATE OR REPLACE VIEW "PUBLIC"."W" ("A") AS
SELECT
    "A"
FROM "PUBLIC"."V";
