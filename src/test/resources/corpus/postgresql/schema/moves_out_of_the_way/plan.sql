-- from.sql to to.sql

CREATE SCHEMA "Old shop";
ALTER SCHEMA "Old shop" OWNER TO pg_read_all_data;
GRANT USAGE ON SCHEMA "Old shop" TO pg_monitor;
COMMENT ON SCHEMA "Old shop" IS 'closed';

CREATE TABLE "Old shop"."Orders 2020" (
  "Id" integer NOT NULL,
  "Total" numeric,
  CONSTRAINT "Orders 2020_pkey" PRIMARY KEY ("Id")
);

-- to.sql to from.sql

-- data-loss: table:Old shop.Orders 2020: the table and its rows are gone
DROP TABLE "Old shop"."Orders 2020";
DROP SCHEMA "Old shop";
