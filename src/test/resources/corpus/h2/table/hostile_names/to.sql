CREATE TABLE "Odd ""name""" ("a.b" INTEGER, "select" VARCHAR(3), "it's; --" DATE);
CREATE TABLE "x'); DROP" (A INTEGER);
CREATE VIEW "v ""w""" AS SELECT "select" FROM "Odd ""name""";
COMMENT ON TABLE "Odd ""name""" IS 'it''s; --';
