CREATE SCHEMA "a.b'c";
CREATE TABLE "a.b'c"."T ""x""" ("c;d" integer);
CREATE FUNCTION "a.b'c"."f(%s)$$"() RETURNS trigger LANGUAGE plpgsql AS $f$BEGIN RETURN new; /* $function$ */ END$f$;
CREATE FUNCTION "a.b'c"."g(%s)$$"("select" integer DEFAULT 1, "a""b" text DEFAULT '\')
  RETURNS "a.b'c"."T ""x""" LANGUAGE sql AS $f$SELECT x FROM "a.b'c"."T ""x""" AS x$f$;
COMMENT ON FUNCTION "a.b'c"."g(%s)$$"(integer, text) IS 'it''s \ $$';
CREATE TRIGGER "t""1; DROP" BEFORE INSERT ON "a.b'c"."T ""x""" FOR EACH ROW EXECUTE FUNCTION "a.b'c"."f(%s)$$"('x''y\');
COMMENT ON TRIGGER "t""1; DROP" ON "a.b'c"."T ""x""" IS '\';
CREATE POLICY "p""/ü" ON "a.b'c"."T ""x""" USING ("c;d" = 1);
CREATE MATERIALIZED VIEW "a.b'c"."M.m" AS SELECT "c;d" FROM "a.b'c"."T ""x""";
GRANT SELECT ON "a.b'c"."M.m" TO PUBLIC;
GRANT SELECT ("c;d") ON "a.b'c"."M.m" TO pg_monitor;
GRANT SELECT ("c;d") ON "a.b'c"."T ""x""" TO pg_monitor;
REVOKE ALL ON FUNCTION "a.b'c"."g(%s)$$"(integer, text) FROM PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA "a.b'c" GRANT SELECT ON TABLES TO pg_monitor;
