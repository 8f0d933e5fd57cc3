-- from.sql to to.sql

CREATE SCHEMA "APP";
COMMENT ON SCHEMA "APP" IS 'mine';

CREATE TABLE "APP"."T" (
  "ID" INTEGER
);

-- to.sql to from.sql

-- data-loss: table:APP.T: the table and its rows are gone
DROP TABLE "APP"."T";
DROP SCHEMA "APP";
