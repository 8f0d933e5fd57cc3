CREATE SCHEMA "s""'; ${x} $$ % \ 😀 --";
CREATE TYPE "s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --" AS ENUM (E'u"''; ${x} $$ % \\ 😀 --', E'v"''; ${x} $$ % \\ 😀 --');
CREATE DOMAIN "s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --" AS text DEFAULT E'v"''; ${x} $$ % \\ 😀 --' CONSTRAINT "dc""'; ${x} $$ % \ 😀 --" CHECK (VALUE <> E'w"''; ${x} $$ % \\ 😀 --');
CREATE TYPE "s""'; ${x} $$ % \ 😀 --"."ct""'; ${x} $$ % \ 😀 --" AS ("a""'; ${x} $$ % \ 😀 --" integer, "b""'; ${x} $$ % \ 😀 --" "s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --");
CREATE SEQUENCE "s""'; ${x} $$ % \ 😀 --"."q""'; ${x} $$ % \ 😀 --";
CREATE TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ("a""'; ${x} $$ % \ 😀 --" integer CONSTRAINT "pk""'; ${x} $$ % \ 😀 --" PRIMARY KEY, "b""'; ${x} $$ % \ 😀 --" "s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --" DEFAULT E'v"''; ${x} $$ % \\ 😀 --', "c""'; ${x} $$ % \ 😀 --" integer DEFAULT 1,
  "x""'; ${x} $$ % \ 😀 --" "s""'; ${x} $$ % \ 😀 --"."ct""'; ${x} $$ % \ 😀 --", "g""'; ${x} $$ % \ 😀 --" text GENERATED ALWAYS AS ("c""'; ${x} $$ % \ 😀 --" || E'v"''; ${x} $$ % \\ 😀 --') STORED, "y""'; ${x} $$ % \ 😀 --" "s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --" CONSTRAINT "ck""'; ${x} $$ % \ 😀 --" CHECK ("y""'; ${x} $$ % \ 😀 --" <> E'w"''; ${x} $$ % \\ 😀 --'),
  "gone""'; ${x} $$ % \ 😀 --" text, CONSTRAINT "u""'; ${x} $$ % \ 😀 --" UNIQUE ("a""'; ${x} $$ % \ 😀 --", "c""'; ${x} $$ % \ 😀 --"));
COMMENT ON COLUMN "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"."c""'; ${x} $$ % \ 😀 --" IS E'c"''; ${x} $$ % \\ 😀 --';
CREATE TABLE "s""'; ${x} $$ % \ 😀 --"."t2""'; ${x} $$ % \ 😀 --" ("a""'; ${x} $$ % \ 😀 --" integer CONSTRAINT "fk""'; ${x} $$ % \ 😀 --" REFERENCES "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ("a""'; ${x} $$ % \ 😀 --"), "b""'; ${x} $$ % \ 😀 --" text) PARTITION BY LIST ("b""'; ${x} $$ % \ 😀 --");
CREATE TABLE "s""'; ${x} $$ % \ 😀 --"."p""'; ${x} $$ % \ 😀 --" PARTITION OF "s""'; ${x} $$ % \ 😀 --"."t2""'; ${x} $$ % \ 😀 --" FOR VALUES IN (E'v"''; ${x} $$ % \\ 😀 --');
CREATE INDEX "ix""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" (("c""'; ${x} $$ % \ 😀 --" || E'v"''; ${x} $$ % \\ 😀 --')) WHERE "y""'; ${x} $$ % \ 😀 --" <> E'w"''; ${x} $$ % \\ 😀 --';
CREATE VIEW "s""'; ${x} $$ % \ 😀 --"."vw""'; ${x} $$ % \ 😀 --" AS SELECT "a""'; ${x} $$ % \ 😀 --" AS "x""'; ${x} $$ % \ 😀 --", "c""'; ${x} $$ % \ 😀 --" AS "y""'; ${x} $$ % \ 😀 --", E'v"''; ${x} $$ % \\ 😀 --'::text AS "v""'; ${x} $$ % \ 😀 --" FROM "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" AS "w""'; ${x} $$ % \ 😀 --" WHERE "y""'; ${x} $$ % \ 😀 --" <> E'w"''; ${x} $$ % \\ 😀 --';
CREATE MATERIALIZED VIEW "s""'; ${x} $$ % \ 😀 --"."m""'; ${x} $$ % \ 😀 --" AS SELECT "x""'; ${x} $$ % \ 😀 --" AS "a""'; ${x} $$ % \ 😀 --", "y""'; ${x} $$ % \ 😀 --" AS "b""'; ${x} $$ % \ 😀 --" FROM "s""'; ${x} $$ % \ 😀 --"."vw""'; ${x} $$ % \ 😀 --";
CREATE UNIQUE INDEX "mi""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."m""'; ${x} $$ % \ 😀 --" ("a""'; ${x} $$ % \ 😀 --");
CREATE FUNCTION "s""'; ${x} $$ % \ 😀 --"."f""'; ${x} $$ % \ 😀 --"("a""'; ${x} $$ % \ 😀 --" "s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --" DEFAULT E'v"''; ${x} $$ % \\ 😀 --') RETURNS text LANGUAGE sql SET application_name = E'v"''; ${x} $$ % \\ 😀 --'
  AS 'SELECT $1::text';
CREATE FUNCTION "s""'; ${x} $$ % \ 😀 --"."tf""'; ${x} $$ % \ 😀 --"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER "tr""'; ${x} $$ % \ 😀 --" BEFORE UPDATE OF "c""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" FOR EACH ROW WHEN (OLD."y""'; ${x} $$ % \ 😀 --" <> E'w"''; ${x} $$ % \\ 😀 --')
  EXECUTE FUNCTION "s""'; ${x} $$ % \ 😀 --"."tf""'; ${x} $$ % \ 😀 --"(E'v"''; ${x} $$ % \\ 😀 --');
CREATE RULE "ru""'; ${x} $$ % \ 😀 --" AS ON DELETE TO "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" WHERE OLD."y""'; ${x} $$ % \ 😀 --" = E'v"''; ${x} $$ % \\ 😀 --' DO INSTEAD NOTHING;
CREATE POLICY "po""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" TO "role""'; ${x} $$ % \ 😀 --" USING ("y""'; ${x} $$ % \ 😀 --" <> E'w"''; ${x} $$ % \\ 😀 --');
GRANT SELECT ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" TO "role""'; ${x} $$ % \ 😀 --";
GRANT UPDATE ("a""'; ${x} $$ % \ 😀 --") ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" TO "role""'; ${x} $$ % \ 😀 --";
ALTER DEFAULT PRIVILEGES IN SCHEMA "s""'; ${x} $$ % \ 😀 --" GRANT SELECT ON TABLES TO "role""'; ${x} $$ % \ 😀 --";
