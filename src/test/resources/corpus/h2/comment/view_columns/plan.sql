-- from.sql to to.sql

CREATE OR REPLACE VIEW "PUBLIC"."V" ("A", "B") AS
SELECT
    "A",
    "B"
FROM "PUBLIC"."T"
WHERE "A" > 0;
COMMENT ON COLUMN "PUBLIC"."V"."A" IS 'b';
COMMENT ON COLUMN "PUBLIC"."V"."B" IS 'b';

-- to.sql to from.sql

COMMENT ON COLUMN "PUBLIC"."V"."B" IS NULL;

CREATE OR REPLACE VIEW "PUBLIC"."V" ("A", "B") AS
SELECT
    "A",
    "B"
FROM "PUBLIC"."T";
COMMENT ON COLUMN "PUBLIC"."V"."A" IS 'a';
