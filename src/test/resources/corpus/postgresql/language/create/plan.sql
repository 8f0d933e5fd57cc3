-- from.sql to to.sql

CREATE OR REPLACE FUNCTION app.checks(oid)
 RETURNS void
 LANGUAGE c
 STRICT
AS '$libdir/plpgsql', $function$plpgsql_validator$function$;

CREATE OR REPLACE FUNCTION app.runs()
 RETURNS language_handler
 LANGUAGE c
AS '$libdir/plpgsql', $function$plpgsql_call_handler$function$;
CREATE OR REPLACE LANGUAGE "Bare" HANDLER app.runs;

CREATE OR REPLACE FUNCTION app.runs_inline(internal)
 RETURNS void
 LANGUAGE c
 STRICT
AS '$libdir/plpgsql', $function$plpgsql_inline_handler$function$;
CREATE OR REPLACE TRUSTED LANGUAGE plx HANDLER app.runs INLINE app.runs_inline VALIDATOR app.checks;
GRANT USAGE ON LANGUAGE plx TO pg_monitor;
COMMENT ON LANGUAGE plx IS 'another';

CREATE OR REPLACE FUNCTION app.f(n integer)
 RETURNS integer
 LANGUAGE plx
AS $function$BEGIN RETURN n; END$function$;

CREATE OR REPLACE VIEW app.v AS
 SELECT app.f(1) AS f;

-- to.sql to from.sql

DROP VIEW app.v;
DROP FUNCTION app.f(integer);
DROP LANGUAGE "Bare";
DROP LANGUAGE plx;
DROP FUNCTION app.checks(oid);
DROP FUNCTION app.runs();
DROP FUNCTION app.runs_inline(internal);
