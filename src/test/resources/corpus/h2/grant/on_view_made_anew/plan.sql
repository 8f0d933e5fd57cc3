-- from.sql to to.sql

-- rebuild: view:PUBLIC.W: dropped and made anew: it needs PUBLIC.V, which changes or goes
DROP VIEW "PUBLIC"."W";

-- rebuild: view:PUBLIC.V: dropped and made anew: a view that others need keeps its columns
DROP VIEW "PUBLIC"."V";

CREATE OR REPLACE VIEW "PUBLIC"."V" ("B") AS
SELECT
    "B"
FROM "PUBLIC"."T";

-- privilege-widened: view:PUBLIC.V/grant:CLERK: CLERK may do more than before
GRANT SELECT ON "PUBLIC"."V" TO "CLERK";
COMMENT ON VIEW "PUBLIC"."V" IS 'v';

CREATE OR REPLACE VIEW "PUBLIC"."W" ("B") AS
SELECT
    "B"
FROM "PUBLIC"."V";

-- to.sql to from.sql

-- rebuild: view:PUBLIC.W: dropped and made anew: it needs PUBLIC.V, which changes or goes
DROP VIEW "PUBLIC"."W";

-- rebuild: view:PUBLIC.V: dropped and made anew: a view that others need keeps its columns
DROP VIEW "PUBLIC"."V";

CREATE OR REPLACE VIEW "PUBLIC"."V" ("A") AS
SELECT
    "A"
FROM "PUBLIC"."T";

-- privilege-widened: view:PUBLIC.V/grant:CLERK: CLERK may do more than before
GRANT SELECT ON "PUBLIC"."V" TO "CLERK";
COMMENT ON VIEW "PUBLIC"."V" IS 'v';

CREATE OR REPLACE VIEW "PUBLIC"."W" ("A") AS
SELECT
    "A"
FROM "PUBLIC"."V";
