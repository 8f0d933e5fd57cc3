-- from.sql to to.sql

-- privilege-widened: schema:"a.b'c"/default privilege:tables to pg_monitor: pg_monitor may do more with what will be created
ALTER DEFAULT PRIVILEGES IN SCHEMA "a.b'c" GRANT SELECT ON TABLES TO pg_monitor;

CREATE POLICY "p""/ü" ON "a.b'c"."T ""x"""
  USING (("c;d" = 1));

-- privilege-widened: table:"a.b'c"."T ""x"""/column:c;d/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ("c;d") ON "a.b'c"."T ""x""" TO pg_monitor;

CREATE OR REPLACE FUNCTION "a.b'c"."f(%s)$$"()
 RETURNS trigger
 LANGUAGE plpgsql
AS $functionx$BEGIN RETURN new; /* $function$ */ END$functionx$;
CREATE TRIGGER "t""1; DROP" BEFORE INSERT ON "a.b'c"."T ""x""" FOR EACH ROW EXECUTE FUNCTION "a.b'c"."f(%s)$$"('x''y\');
COMMENT ON TRIGGER "t""1; DROP" ON "a.b'c"."T ""x""" IS E'\\';

CREATE OR REPLACE FUNCTION "a.b'c"."g(%s)$$"("select" integer DEFAULT 1, "a""b" text DEFAULT '\'::text)
 RETURNS "a.b'c"."T ""x"""
 LANGUAGE sql
AS $function$SELECT x FROM "a.b'c"."T ""x""" AS x$function$;
REVOKE EXECUTE ON FUNCTION "a.b'c"."g(%s)$$"(integer, text) FROM PUBLIC;
COMMENT ON FUNCTION "a.b'c"."g(%s)$$"(integer, text) IS E'it''s \\ $$';

CREATE MATERIALIZED VIEW "a.b'c"."M.m" AS
 SELECT "c;d"
   FROM "a.b'c"."T ""x""";
REVOKE SELECT ON "a.b'c"."M.m" FROM pg_monitor;
GRANT SELECT ON "a.b'c"."M.m" TO PUBLIC;
GRANT SELECT ("c;d") ON "a.b'c"."M.m" TO pg_monitor;

-- to.sql to from.sql

DROP MATERIALIZED VIEW "a.b'c"."M.m";
DROP FUNCTION "a.b'c"."g(%s)$$"(integer, text);
DROP TRIGGER "t""1; DROP" ON "a.b'c"."T ""x""";
DROP FUNCTION "a.b'c"."f(%s)$$"();
DROP POLICY "p""/ü" ON "a.b'c"."T ""x""";
REVOKE SELECT ("c;d") ON "a.b'c"."T ""x""" FROM pg_monitor;
ALTER DEFAULT PRIVILEGES IN SCHEMA "a.b'c" REVOKE SELECT ON TABLES FROM pg_monitor;
