-- from.sql to to.sql

-- rebuild: materialized view:"s""'; ${x} $$ % \ 😀 --"."m""'; ${x} $$ % \ 😀 --": dropped and made anew: it needs s"'; ${x} $$ % \ 😀 --.vw"'; ${x} $$ % \ 😀 --, which changes or goes
DROP MATERIALIZED VIEW "s""'; ${x} $$ % \ 😀 --"."m""'; ${x} $$ % \ 😀 --";

-- rebuild: view:"s""'; ${x} $$ % \ 😀 --"."vw""'; ${x} $$ % \ 😀 --": dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW "s""'; ${x} $$ % \ 😀 --"."vw""'; ${x} $$ % \ 😀 --";

-- rebuild: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"c""'; ${x} $$ % \ 😀 --"/default: dropped and made anew: it needs s"'; ${x} $$ % \ 😀 --.t"'; ${x} $$ % \ 😀 --.c"'; ${x} $$ % \ 😀 --, which changes or goes
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ALTER COLUMN "c""'; ${x} $$ % \ 😀 --" DROP DEFAULT;

-- rebuild: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/unique:"u""'; ${x} $$ % \ 😀 --": dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" DROP CONSTRAINT "u""'; ${x} $$ % \ 😀 --";

-- rebuild: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/check:"ck""'; ${x} $$ % \ 😀 --": dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" DROP CONSTRAINT "ck""'; ${x} $$ % \ 😀 --";

-- rebuild: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/trigger:"tr""'; ${x} $$ % \ 😀 --": dropped and made anew: it needs s"'; ${x} $$ % \ 😀 --.t"'; ${x} $$ % \ 😀 --.c"'; ${x} $$ % \ 😀 --, which changes or goes
DROP TRIGGER "tr""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --";

-- rebuild: table:"s""'; ${x} $$ % \ 😀 --"."t2""'; ${x} $$ % \ 😀 --"/foreign key:"fk""'; ${x} $$ % \ 😀 --": dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t2""'; ${x} $$ % \ 😀 --" DROP CONSTRAINT "fk""'; ${x} $$ % \ 😀 --";

-- rebuild: domain:"s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --"/domain constraint:"dc""'; ${x} $$ % \ 😀 --": dropped and made anew: a check cannot be changed in place
ALTER DOMAIN "s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --" DROP CONSTRAINT "dc""'; ${x} $$ % \ 😀 --";
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" DROP COLUMN "g""'; ${x} $$ % \ 😀 --";

-- privilege-widened: schema:"s""'; ${x} $$ % \ 😀 --"/grant:"""role""""'; ${x} $$ % \ 😀 --""": "role""'; ${x} $$ % \ 😀 --" may do more than before
GRANT USAGE ON SCHEMA "s""'; ${x} $$ % \ 😀 --" TO "role""'; ${x} $$ % \ 😀 --";

-- privilege-widened: schema:"s""'; ${x} $$ % \ 😀 --"/default privilege:"tables to ""role""""'; ${x} $$ % \ 😀 --""": "role""'; ${x} $$ % \ 😀 --" may do more with what will be created
ALTER DEFAULT PRIVILEGES IN SCHEMA "s""'; ${x} $$ % \ 😀 --" GRANT INSERT ON TABLES TO "role""'; ${x} $$ % \ 😀 --";
ALTER DOMAIN "s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --" SET DEFAULT 'new"''; ${x} $$ % \ 😀 --'::text;
ALTER DOMAIN "s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --" ADD CONSTRAINT "dc""'; ${x} $$ % \ 😀 --" CHECK ((VALUE <> 'z"''; ${x} $$ % \ 😀 --'::text)) NOT VALID;
ALTER SEQUENCE "s""'; ${x} $$ % \ 😀 --"."q""'; ${x} $$ % \ 😀 --" INCREMENT BY 5;

CREATE TABLE "s""'; ${x} $$ % \ 😀 --"."p2""'; ${x} $$ % \ 😀 --" (
  "a""'; ${x} $$ % \ 😀 --" integer,
  "b""'; ${x} $$ % \ 😀 --" text
);
REVOKE SELECT, INSERT ON "s""'; ${x} $$ % \ 😀 --"."p2""'; ${x} $$ % \ 😀 --" FROM "role""'; ${x} $$ % \ 😀 --";
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ADD COLUMN "added""'; ${x} $$ % \ 😀 --" text DEFAULT 'v"''; ${x} $$ % \ 😀 --'::text NOT NULL;

-- privilege-widened: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/grant:"""role""""'; ${x} $$ % \ 😀 --""": "role""'; ${x} $$ % \ 😀 --" may do more than before
GRANT DELETE ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" TO "role""'; ${x} $$ % \ 😀 --";

-- privilege-widened: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"b""'; ${x} $$ % \ 😀 --"/grant:"""role""""'; ${x} $$ % \ 😀 --""": "role""'; ${x} $$ % \ 😀 --" may do more than before
GRANT UPDATE ("b""'; ${x} $$ % \ 😀 --") ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" TO "role""'; ${x} $$ % \ 😀 --";
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."p""'; ${x} $$ % \ 😀 --" ADD CONSTRAINT "fk""'; ${x} $$ % \ 😀 --" FOREIGN KEY ("a""'; ${x} $$ % \ 😀 --") REFERENCES "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"("a""'; ${x} $$ % \ 😀 --") ON DELETE CASCADE NOT VALID;

-- data-loss: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"gone""'; ${x} $$ % \ 😀 --": the column's values are gone
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" DROP COLUMN "gone""'; ${x} $$ % \ 😀 --";

-- apart

-- full-scan: domain:"s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --"/domain constraint:"dc""'; ${x} $$ % \ 😀 --": every table with a column of the domain is read while nobody else writes to it
-- validation: domain:"s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --"/domain constraint:"dc""'; ${x} $$ % \ 😀 --": every column of the domain is read
-- may-fail: domain:"s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --"/domain constraint:"dc""'; ${x} $$ % \ 😀 --": fails where a value does not pass
ALTER DOMAIN "s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --" VALIDATE CONSTRAINT "dc""'; ${x} $$ % \ 😀 --";

-- validation: table:"s""'; ${x} $$ % \ 😀 --"."p""'; ${x} $$ % \ 😀 --"/foreign key:"fk""'; ${x} $$ % \ 😀 --": every row is checked
-- may-fail: table:"s""'; ${x} $$ % \ 😀 --"."p""'; ${x} $$ % \ 😀 --"/foreign key:"fk""'; ${x} $$ % \ 😀 --": fails where the rows there do not pass
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."p""'; ${x} $$ % \ 😀 --" VALIDATE CONSTRAINT "fk""'; ${x} $$ % \ 😀 --";

-- outside

-- rebuild: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/index:"ix""'; ${x} $$ % \ 😀 --": dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS "s""'; ${x} $$ % \ 😀 --"."ix""'; ${x} $$ % \ 😀 --";

-- together

-- rewrite: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"c""'; ${x} $$ % \ 😀 --": the table may be written anew
-- access-exclusive: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --": nobody reads or writes it as long as that takes
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ALTER COLUMN "c""'; ${x} $$ % \ 😀 --" TYPE bigint USING "c""'; ${x} $$ % \ 😀 --"::bigint;

-- rewrite: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"g""'; ${x} $$ % \ 😀 --": the table is written anew: each row gets a value
-- access-exclusive: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --": nobody reads or writes it as long as that takes
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ADD COLUMN "g""'; ${x} $$ % \ 😀 --" text GENERATED ALWAYS AS (("c""'; ${x} $$ % \ 😀 --" || 'v"''; ${x} $$ % \ 😀 --'::text)) STORED;
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ADD CONSTRAINT "t""'; ${x} $$ % \ 😀 --_y""'; ${x} $$ % \ 😀 --_not_null" CHECK ("y""'; ${x} $$ % \ 😀 --" IS NOT NULL) NOT VALID;
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ALTER COLUMN "c""'; ${x} $$ % \ 😀 --" SET DEFAULT 2;
COMMENT ON COLUMN "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"."c""'; ${x} $$ % \ 😀 --" IS E'changed"''; ${x} $$ % \\ 😀 --';
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t2""'; ${x} $$ % \ 😀 --" ADD CONSTRAINT "fk""'; ${x} $$ % \ 😀 --" FOREIGN KEY ("a""'; ${x} $$ % \ 😀 --") REFERENCES "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"("a""'; ${x} $$ % \ 😀 --") ON DELETE CASCADE;
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t2""'; ${x} $$ % \ 😀 --" ATTACH PARTITION "s""'; ${x} $$ % \ 😀 --"."p2""'; ${x} $$ % \ 😀 --" FOR VALUES IN ('w"''; ${x} $$ % \ 😀 --');

-- apart

-- validation: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"y""'; ${x} $$ % \ 😀 --": the whole table is read for nulls
-- may-fail: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"y""'; ${x} $$ % \ 😀 --": fails where the column holds a null
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" VALIDATE CONSTRAINT "t""'; ${x} $$ % \ 😀 --_y""'; ${x} $$ % \ 😀 --_not_null";

-- together

ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ALTER COLUMN "y""'; ${x} $$ % \ 😀 --" SET NOT NULL;
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" DROP CONSTRAINT "t""'; ${x} $$ % \ 😀 --_y""'; ${x} $$ % \ 😀 --_not_null";
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ADD CONSTRAINT "ck""'; ${x} $$ % \ 😀 --" CHECK ((("y""'; ${x} $$ % \ 😀 --")::text <> 'z"''; ${x} $$ % \ 😀 --'::text)) NOT VALID;
CREATE TRIGGER "tr""'; ${x} $$ % \ 😀 --" BEFORE UPDATE OF "c""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" FOR EACH ROW WHEN (((old."y""'; ${x} $$ % \ 😀 --")::text <> 'z"''; ${x} $$ % \ 😀 --'::text)) EXECUTE FUNCTION "s""'; ${x} $$ % \ 😀 --"."tf""'; ${x} $$ % \ 😀 --"('w"''; ${x} $$ % \ 😀 --');

-- privilege-widened: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/policy:"po""'; ${x} $$ % \ 😀 --": other rows may be seen or written
ALTER POLICY "po""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"
  USING ((("y""'; ${x} $$ % \ 😀 --")::text <> 'z"''; ${x} $$ % \ 😀 --'::text))
  WITH CHECK ((("y""'; ${x} $$ % \ 😀 --")::text = 'v"''; ${x} $$ % \ 😀 --'::text));

-- body-change: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/rule:"ru""'; ${x} $$ % \ 😀 --": statements are rewritten by the old rule, then by the new
CREATE OR REPLACE RULE "ru""'; ${x} $$ % \ 😀 --" AS
    ON DELETE TO "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"
   WHERE ((old."y""'; ${x} $$ % \ 😀 --")::text = 'w"''; ${x} $$ % \ 😀 --'::text) DO INSTEAD NOTHING;

CREATE OR REPLACE VIEW "s""'; ${x} $$ % \ 😀 --"."vw""'; ${x} $$ % \ 😀 --" AS
 SELECT "a""'; ${x} $$ % \ 😀 --" AS "x""'; ${x} $$ % \ 😀 --",
    "c""'; ${x} $$ % \ 😀 --" AS "y""'; ${x} $$ % \ 😀 --",
    'w"''; ${x} $$ % \ 😀 --'::text AS "v""'; ${x} $$ % \ 😀 --"
   FROM "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" "w""'; ${x} $$ % \ 😀 --"
  WHERE (("y""'; ${x} $$ % \ 😀 --")::text <> 'z"''; ${x} $$ % \ 😀 --'::text);
REVOKE SELECT, INSERT ON "s""'; ${x} $$ % \ 😀 --"."vw""'; ${x} $$ % \ 😀 --" FROM "role""'; ${x} $$ % \ 😀 --";

CREATE MATERIALIZED VIEW "s""'; ${x} $$ % \ 😀 --"."m""'; ${x} $$ % \ 😀 --" AS
 SELECT "x""'; ${x} $$ % \ 😀 --" AS "a""'; ${x} $$ % \ 😀 --",
    "y""'; ${x} $$ % \ 😀 --" AS "b""'; ${x} $$ % \ 😀 --"
   FROM "s""'; ${x} $$ % \ 😀 --"."vw""'; ${x} $$ % \ 😀 --";
REVOKE SELECT, INSERT ON "s""'; ${x} $$ % \ 😀 --"."m""'; ${x} $$ % \ 😀 --" FROM "role""'; ${x} $$ % \ 😀 --";
CREATE UNIQUE INDEX "mi""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."m""'; ${x} $$ % \ 😀 --" USING btree ("a""'; ${x} $$ % \ 😀 --", "b""'; ${x} $$ % \ 😀 --");

-- apart

-- validation: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/check:"ck""'; ${x} $$ % \ 😀 --": every row is checked
-- may-fail: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/check:"ck""'; ${x} $$ % \ 😀 --": fails where the rows there do not pass
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" VALIDATE CONSTRAINT "ck""'; ${x} $$ % \ 😀 --";

-- outside

-- non-transactional: enum:"s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --": a value is of use only once its transaction is committed
ALTER TYPE "s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --" ADD VALUE E'new"''; ${x} $$ % \\ 😀 --' AFTER E'u"''; ${x} $$ % \\ 😀 --';

-- non-transactional: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/unique:"u""'; ${x} $$ % \ 😀 --": if it fails, index u"'; ${x} $$ % \ 😀 -- stays behind invalid; run again, the script drops it first
-- may-fail: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/unique:"u""'; ${x} $$ % \ 😀 --": fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY "u""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ("c""'; ${x} $$ % \ 😀 --", "a""'; ${x} $$ % \ 😀 --");

-- non-transactional: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/index:"ix""'; ${x} $$ % \ 😀 --": if it fails, index ix"'; ${x} $$ % \ 😀 -- stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY "ix""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" USING btree ((("c""'; ${x} $$ % \ 😀 --" || 'w"''; ${x} $$ % \ 😀 --'::text))) WHERE (("y""'; ${x} $$ % \ 😀 --")::text <> 'z"''; ${x} $$ % \ 😀 --'::text);

-- together

ALTER TYPE "s""'; ${x} $$ % \ 😀 --"."ct""'; ${x} $$ % \ 😀 --" ADD ATTRIBUTE "more""'; ${x} $$ % \ 😀 --" text;
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ALTER COLUMN "b""'; ${x} $$ % \ 😀 --" SET DEFAULT 'new"''; ${x} $$ % \ 😀 --'::"s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --";
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ADD CONSTRAINT "u""'; ${x} $$ % \ 😀 --" UNIQUE USING INDEX "u""'; ${x} $$ % \ 😀 --";

-- body-change: function:"s""'; ${x} $$ % \ 😀 --"."""f""""'; ${x} $$ % \ 😀 --""(""s""""'; ${x} $$ % \ 😀 --"".""e""""'; ${x} $$ % \ 😀 --"")": calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION "s""'; ${x} $$ % \ 😀 --"."f""'; ${x} $$ % \ 😀 --"("a""'; ${x} $$ % \ 😀 --" "s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --" DEFAULT 'new"''; ${x} $$ % \ 😀 --'::"s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --")
 RETURNS text
 LANGUAGE sql
 SET application_name TO 'w"''; ${x} $$ % \ 😀 --'
AS $function$SELECT $1::text || 1$function$;

-- to.sql to from.sql

-- rebuild: materialized view:"s""'; ${x} $$ % \ 😀 --"."m""'; ${x} $$ % \ 😀 --": dropped and made anew: it needs s"'; ${x} $$ % \ 😀 --.vw"'; ${x} $$ % \ 😀 --, which changes or goes
DROP MATERIALIZED VIEW "s""'; ${x} $$ % \ 😀 --"."m""'; ${x} $$ % \ 😀 --";

-- rebuild: view:"s""'; ${x} $$ % \ 😀 --"."vw""'; ${x} $$ % \ 😀 --": dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW "s""'; ${x} $$ % \ 😀 --"."vw""'; ${x} $$ % \ 😀 --";

-- rebuild: function:"s""'; ${x} $$ % \ 😀 --"."""f""""'; ${x} $$ % \ 😀 --""(""s""""'; ${x} $$ % \ 😀 --"".""e""""'; ${x} $$ % \ 😀 --"")": dropped and made anew: it needs s"'; ${x} $$ % \ 😀 --.e"'; ${x} $$ % \ 😀 --, which changes or goes
DROP FUNCTION "s""'; ${x} $$ % \ 😀 --"."f""'; ${x} $$ % \ 😀 --"("s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --");

-- rebuild: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"b""'; ${x} $$ % \ 😀 --"/default: dropped and made anew: it needs s"'; ${x} $$ % \ 😀 --.t"'; ${x} $$ % \ 😀 --.b"'; ${x} $$ % \ 😀 --, which changes or goes
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ALTER COLUMN "b""'; ${x} $$ % \ 😀 --" DROP DEFAULT;

-- rebuild: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"c""'; ${x} $$ % \ 😀 --"/default: dropped and made anew: it needs s"'; ${x} $$ % \ 😀 --.t"'; ${x} $$ % \ 😀 --.c"'; ${x} $$ % \ 😀 --, which changes or goes
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ALTER COLUMN "c""'; ${x} $$ % \ 😀 --" DROP DEFAULT;

-- rebuild: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/unique:"u""'; ${x} $$ % \ 😀 --": dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" DROP CONSTRAINT "u""'; ${x} $$ % \ 😀 --";

-- rebuild: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/check:"ck""'; ${x} $$ % \ 😀 --": dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" DROP CONSTRAINT "ck""'; ${x} $$ % \ 😀 --";

-- rebuild: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/trigger:"tr""'; ${x} $$ % \ 😀 --": dropped and made anew: it needs s"'; ${x} $$ % \ 😀 --.t"'; ${x} $$ % \ 😀 --.c"'; ${x} $$ % \ 😀 --, which changes or goes
DROP TRIGGER "tr""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --";

-- rebuild: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/policy:"po""'; ${x} $$ % \ 😀 --": dropped and made anew: a condition of a policy cannot be removed in place
DROP POLICY "po""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --";

-- rebuild: composite type:"s""'; ${x} $$ % \ 😀 --"."ct""'; ${x} $$ % \ 😀 --": dropped and made anew: it needs s"'; ${x} $$ % \ 😀 --.e"'; ${x} $$ % \ 😀 --, which changes or goes
ALTER TYPE "s""'; ${x} $$ % \ 😀 --"."ct""'; ${x} $$ % \ 😀 --" RENAME TO "ct""'; ${x} $$ % \ 😀 --_old";

-- rebuild: domain:"s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --"/domain constraint:"dc""'; ${x} $$ % \ 😀 --": dropped and made anew: a check cannot be changed in place
ALTER DOMAIN "s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --" DROP CONSTRAINT "dc""'; ${x} $$ % \ 😀 --";

-- rebuild: enum:"s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --": dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE "s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --" RENAME TO "e""'; ${x} $$ % \ 😀 --_old";
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" DROP COLUMN "g""'; ${x} $$ % \ 😀 --";
ALTER DEFAULT PRIVILEGES IN SCHEMA "s""'; ${x} $$ % \ 😀 --" REVOKE INSERT ON TABLES FROM "role""'; ${x} $$ % \ 😀 --";
CREATE TYPE "s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --" AS ENUM (E'u"''; ${x} $$ % \\ 😀 --', E'v"''; ${x} $$ % \\ 😀 --');
ALTER DOMAIN "s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --" SET DEFAULT 'v"''; ${x} $$ % \ 😀 --'::text;
ALTER DOMAIN "s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --" ADD CONSTRAINT "dc""'; ${x} $$ % \ 😀 --" CHECK ((VALUE <> 'w"''; ${x} $$ % \ 😀 --'::text)) NOT VALID;

CREATE TYPE "s""'; ${x} $$ % \ 😀 --"."ct""'; ${x} $$ % \ 😀 --" AS (
  "a""'; ${x} $$ % \ 😀 --" integer,
  "b""'; ${x} $$ % \ 😀 --" "s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --"
);
ALTER SEQUENCE "s""'; ${x} $$ % \ 😀 --"."q""'; ${x} $$ % \ 😀 --" INCREMENT BY 1;
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ADD COLUMN "gone""'; ${x} $$ % \ 😀 --" text;

-- may-fail: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"x""'; ${x} $$ % \ 😀 --": fails where the column holds a value that "s""'; ${x} $$ % \ 😀 --"."ct""'; ${x} $$ % \ 😀 --" no longer takes
-- rewrite: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"x""'; ${x} $$ % \ 😀 --": the table may be written anew
-- data-loss: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"x""'; ${x} $$ % \ 😀 --": the values of attributes that are no more are gone
-- access-exclusive: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --": nobody reads or writes it as long as that takes
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ALTER COLUMN "x""'; ${x} $$ % \ 😀 --" TYPE "s""'; ${x} $$ % \ 😀 --"."ct""'; ${x} $$ % \ 😀 --" USING CASE WHEN "x""'; ${x} $$ % \ 😀 --" IS DISTINCT FROM NULL THEN ROW(("x""'; ${x} $$ % \ 😀 --")."a""'; ${x} $$ % \ 😀 --", ("x""'; ${x} $$ % \ 😀 --")."b""'; ${x} $$ % \ 😀 --"::text::"s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --")::"s""'; ${x} $$ % \ 😀 --"."ct""'; ${x} $$ % \ 😀 --" END;

CREATE OR REPLACE FUNCTION "s""'; ${x} $$ % \ 😀 --"."f""'; ${x} $$ % \ 😀 --"("a""'; ${x} $$ % \ 😀 --" "s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --" DEFAULT 'v"''; ${x} $$ % \ 😀 --'::"s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --")
 RETURNS text
 LANGUAGE sql
 SET application_name TO 'v"''; ${x} $$ % \ 😀 --'
AS $function$SELECT $1::text$function$;

-- access-exclusive: table:"s""'; ${x} $$ % \ 😀 --"."p2""'; ${x} $$ % \ 😀 --": nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t2""'; ${x} $$ % \ 😀 --" DETACH PARTITION "s""'; ${x} $$ % \ 😀 --"."p2""'; ${x} $$ % \ 😀 --";

-- data-loss: table:"s""'; ${x} $$ % \ 😀 --"."p2""'; ${x} $$ % \ 😀 --": the table and its rows are gone
DROP TABLE "s""'; ${x} $$ % \ 😀 --"."p2""'; ${x} $$ % \ 😀 --";

-- rebuild: table:"s""'; ${x} $$ % \ 😀 --"."t2""'; ${x} $$ % \ 😀 --"/foreign key:"fk""'; ${x} $$ % \ 😀 --": dropped and made anew: a constraint cannot be changed in place
-- access-exclusive: table:"s""'; ${x} $$ % \ 😀 --"."t2""'; ${x} $$ % \ 😀 --": nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t2""'; ${x} $$ % \ 😀 --" DROP CONSTRAINT "fk""'; ${x} $$ % \ 😀 --";
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."p""'; ${x} $$ % \ 😀 --" ADD CONSTRAINT "fk""'; ${x} $$ % \ 😀 --" FOREIGN KEY ("a""'; ${x} $$ % \ 😀 --") REFERENCES "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"("a""'; ${x} $$ % \ 😀 --") NOT VALID;

-- data-loss: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"added""'; ${x} $$ % \ 😀 --": the column's values are gone
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" DROP COLUMN "added""'; ${x} $$ % \ 😀 --";
REVOKE UPDATE ("b""'; ${x} $$ % \ 😀 --") ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" FROM "role""'; ${x} $$ % \ 😀 --";

-- may-fail: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"b""'; ${x} $$ % \ 😀 --": fails where the column holds a value that "s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --" no longer takes
-- rewrite: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"b""'; ${x} $$ % \ 😀 --": the table may be written anew
-- access-exclusive: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --": nobody reads or writes it as long as that takes
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ALTER COLUMN "b""'; ${x} $$ % \ 😀 --" TYPE "s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --" USING "b""'; ${x} $$ % \ 😀 --"::text::"s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --";
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ALTER COLUMN "b""'; ${x} $$ % \ 😀 --" SET DEFAULT 'v"''; ${x} $$ % \ 😀 --'::"s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --";
REVOKE DELETE ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" FROM "role""'; ${x} $$ % \ 😀 --";
REVOKE USAGE ON SCHEMA "s""'; ${x} $$ % \ 😀 --" FROM "role""'; ${x} $$ % \ 😀 --";
DROP TYPE "s""'; ${x} $$ % \ 😀 --"."ct""'; ${x} $$ % \ 😀 --_old";
DROP TYPE "s""'; ${x} $$ % \ 😀 --"."e""'; ${x} $$ % \ 😀 --_old";

-- apart

-- full-scan: domain:"s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --"/domain constraint:"dc""'; ${x} $$ % \ 😀 --": every table with a column of the domain is read while nobody else writes to it
-- validation: domain:"s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --"/domain constraint:"dc""'; ${x} $$ % \ 😀 --": every column of the domain is read
-- may-fail: domain:"s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --"/domain constraint:"dc""'; ${x} $$ % \ 😀 --": fails where a value does not pass
ALTER DOMAIN "s""'; ${x} $$ % \ 😀 --"."d""'; ${x} $$ % \ 😀 --" VALIDATE CONSTRAINT "dc""'; ${x} $$ % \ 😀 --";

-- validation: table:"s""'; ${x} $$ % \ 😀 --"."p""'; ${x} $$ % \ 😀 --"/foreign key:"fk""'; ${x} $$ % \ 😀 --": every row is checked
-- may-fail: table:"s""'; ${x} $$ % \ 😀 --"."p""'; ${x} $$ % \ 😀 --"/foreign key:"fk""'; ${x} $$ % \ 😀 --": fails where the rows there do not pass
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."p""'; ${x} $$ % \ 😀 --" VALIDATE CONSTRAINT "fk""'; ${x} $$ % \ 😀 --";

-- outside

-- rebuild: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/index:"ix""'; ${x} $$ % \ 😀 --": dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS "s""'; ${x} $$ % \ 😀 --"."ix""'; ${x} $$ % \ 😀 --";

-- together

-- rewrite: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"c""'; ${x} $$ % \ 😀 --": the table may be written anew
-- may-fail: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"c""'; ${x} $$ % \ 😀 --": a value that integer does not take makes it fail
-- access-exclusive: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --": nobody reads or writes it as long as that takes
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ALTER COLUMN "c""'; ${x} $$ % \ 😀 --" TYPE integer USING "c""'; ${x} $$ % \ 😀 --"::integer;

-- rewrite: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/column:"g""'; ${x} $$ % \ 😀 --": the table is written anew: each row gets a value
-- access-exclusive: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --": nobody reads or writes it as long as that takes
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ADD COLUMN "g""'; ${x} $$ % \ 😀 --" text GENERATED ALWAYS AS (("c""'; ${x} $$ % \ 😀 --" || 'v"''; ${x} $$ % \ 😀 --'::text)) STORED;
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ALTER COLUMN "y""'; ${x} $$ % \ 😀 --" DROP NOT NULL;
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ALTER COLUMN "c""'; ${x} $$ % \ 😀 --" SET DEFAULT 1;
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ADD CONSTRAINT "ck""'; ${x} $$ % \ 😀 --" CHECK ((("y""'; ${x} $$ % \ 😀 --")::text <> 'w"''; ${x} $$ % \ 😀 --'::text)) NOT VALID;
CREATE TRIGGER "tr""'; ${x} $$ % \ 😀 --" BEFORE UPDATE OF "c""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" FOR EACH ROW WHEN (((old."y""'; ${x} $$ % \ 😀 --")::text <> 'w"''; ${x} $$ % \ 😀 --'::text)) EXECUTE FUNCTION "s""'; ${x} $$ % \ 😀 --"."tf""'; ${x} $$ % \ 😀 --"('v"''; ${x} $$ % \ 😀 --');

CREATE POLICY "po""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"
  TO "role""'; ${x} $$ % \ 😀 --"
  USING ((("y""'; ${x} $$ % \ 😀 --")::text <> 'w"''; ${x} $$ % \ 😀 --'::text));

-- body-change: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/rule:"ru""'; ${x} $$ % \ 😀 --": statements are rewritten by the old rule, then by the new
CREATE OR REPLACE RULE "ru""'; ${x} $$ % \ 😀 --" AS
    ON DELETE TO "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"
   WHERE ((old."y""'; ${x} $$ % \ 😀 --")::text = 'v"''; ${x} $$ % \ 😀 --'::text) DO INSTEAD NOTHING;
COMMENT ON COLUMN "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"."c""'; ${x} $$ % \ 😀 --" IS E'c"''; ${x} $$ % \\ 😀 --';
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t2""'; ${x} $$ % \ 😀 --" ADD CONSTRAINT "fk""'; ${x} $$ % \ 😀 --" FOREIGN KEY ("a""'; ${x} $$ % \ 😀 --") REFERENCES "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"("a""'; ${x} $$ % \ 😀 --");

CREATE OR REPLACE VIEW "s""'; ${x} $$ % \ 😀 --"."vw""'; ${x} $$ % \ 😀 --" AS
 SELECT "a""'; ${x} $$ % \ 😀 --" AS "x""'; ${x} $$ % \ 😀 --",
    "c""'; ${x} $$ % \ 😀 --" AS "y""'; ${x} $$ % \ 😀 --",
    'v"''; ${x} $$ % \ 😀 --'::text AS "v""'; ${x} $$ % \ 😀 --"
   FROM "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" "w""'; ${x} $$ % \ 😀 --"
  WHERE (("y""'; ${x} $$ % \ 😀 --")::text <> 'w"''; ${x} $$ % \ 😀 --'::text);
REVOKE SELECT, INSERT ON "s""'; ${x} $$ % \ 😀 --"."vw""'; ${x} $$ % \ 😀 --" FROM "role""'; ${x} $$ % \ 😀 --";

CREATE MATERIALIZED VIEW "s""'; ${x} $$ % \ 😀 --"."m""'; ${x} $$ % \ 😀 --" AS
 SELECT "x""'; ${x} $$ % \ 😀 --" AS "a""'; ${x} $$ % \ 😀 --",
    "y""'; ${x} $$ % \ 😀 --" AS "b""'; ${x} $$ % \ 😀 --"
   FROM "s""'; ${x} $$ % \ 😀 --"."vw""'; ${x} $$ % \ 😀 --";
REVOKE SELECT, INSERT ON "s""'; ${x} $$ % \ 😀 --"."m""'; ${x} $$ % \ 😀 --" FROM "role""'; ${x} $$ % \ 😀 --";
CREATE UNIQUE INDEX "mi""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."m""'; ${x} $$ % \ 😀 --" USING btree ("a""'; ${x} $$ % \ 😀 --");

-- apart

-- validation: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/check:"ck""'; ${x} $$ % \ 😀 --": every row is checked
-- may-fail: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/check:"ck""'; ${x} $$ % \ 😀 --": fails where the rows there do not pass
ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" VALIDATE CONSTRAINT "ck""'; ${x} $$ % \ 😀 --";

-- outside

-- non-transactional: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/unique:"u""'; ${x} $$ % \ 😀 --": if it fails, index u"'; ${x} $$ % \ 😀 -- stays behind invalid; run again, the script drops it first
-- may-fail: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/unique:"u""'; ${x} $$ % \ 😀 --": fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY "u""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ("a""'; ${x} $$ % \ 😀 --", "c""'; ${x} $$ % \ 😀 --");

-- non-transactional: table:"s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --"/index:"ix""'; ${x} $$ % \ 😀 --": if it fails, index ix"'; ${x} $$ % \ 😀 -- stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY "ix""'; ${x} $$ % \ 😀 --" ON "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" USING btree ((("c""'; ${x} $$ % \ 😀 --" || 'v"''; ${x} $$ % \ 😀 --'::text))) WHERE (("y""'; ${x} $$ % \ 😀 --")::text <> 'w"''; ${x} $$ % \ 😀 --'::text);

-- together

ALTER TABLE "s""'; ${x} $$ % \ 😀 --"."t""'; ${x} $$ % \ 😀 --" ADD CONSTRAINT "u""'; ${x} $$ % \ 😀 --" UNIQUE USING INDEX "u""'; ${x} $$ % \ 😀 --";
