
CREATE SCHEMA "sch""ema/.. ${x}";
CREATE SCHEMA "Select";
CREATE TYPE "Select"."enum'%s" AS ENUM ('it''s', 'a"b', '$$', '\back', '${x}', '😀', 'new
line', '');
CREATE TABLE "Select"."Orders" (id integer PRIMARY KEY, "co""l" text DEFAULT '${x}' NOT NULL, "%" "Select"."enum'%s", "new
line" integer, "😀" text, "user" text, "back\slash" text DEFAULT E'a\\b\n', "$$" text DEFAULT $x$it's $$ ${y}$x$);
CREATE TABLE "Select".orders (id integer PRIMARY KEY, "order" integer REFERENCES "Select"."Orders");
CREATE TABLE "sch""ema/.. ${x}".".." (id integer);
CREATE TABLE "sch""ema/.. ${x}"."a/b" (id integer GENERATED ALWAYS AS IDENTITY, "'q'" text);
CREATE TABLE "sch""ema/.. ${x}"."CON" (id integer);
CREATE TABLE "sch""ema/.. ${x}"."-- c" (id integer, "/* x" integer CHECK ("/* x" > 0));
CREATE TABLE "sch""ema/.. ${x}"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" integer CONSTRAINT "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc" UNIQUE);
CREATE VIEW "Select"."view
${x}" AS SELECT id, "co""l" AS "x;y", '${z}'::text AS "${z}" FROM "Select"."Orders";
CREATE VIEW "Select"."V" AS SELECT 1 AS "A";
CREATE VIEW "Select"."v" AS SELECT * FROM "Select"."V";
CREATE FUNCTION "Select"."fn$$ ${x}"("arg""1" "Select"."enum'%s", "😀" integer DEFAULT 1) RETURNS text LANGUAGE plpgsql AS $body$
BEGIN
  -- $$ ${x} 'q
  RETURN '${x} $$ \' || "arg""1"::text || E'\'';
END $body$;
CREATE FUNCTION "Select".trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER "tr'ig""ger;
${x}" BEFORE INSERT ON "Select"."Orders" FOR EACH ROW EXECUTE FUNCTION "Select".trg('a''b', '${x}', '\');
ALTER TABLE "Select"."Orders" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "pol'""; ${x}" ON "Select"."Orders" USING ("co""l" <> '${x}');
CREATE INDEX "in""dex ${x}" ON "Select"."Orders" ("co""l") WHERE "co""l" <> $a$'$$$a$;
COMMENT ON TABLE "Select"."Orders" IS 'it''s $$ ${x} \ %s__
-- second line; 😀';
COMMENT ON COLUMN "Select"."Orders"."new
line" IS '/* ${x} */';
COMMENT ON FUNCTION "Select"."fn$$ ${x}"("Select"."enum'%s", integer) IS '${x}';
CREATE DOMAIN "Select"."dom/ain" AS text CONSTRAINT "c""k" CHECK (VALUE <> '${x}');
CREATE SEQUENCE "Select"."se""q";
CREATE MATERIALIZED VIEW "Select"."mat ${x}" AS SELECT "co""l" FROM "Select"."Orders" WHERE "co""l" LIKE '%\_${x}';
