-- from.sql to to.sql

ALTER TYPE app."only" OWNER TO pg_monitor;
COMMENT ON TYPE app.number IS NULL;

CREATE OR REPLACE FUNCTION app.number_in(cstring)
 RETURNS app.number
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4in$function$;

CREATE OR REPLACE FUNCTION app.number_out(app.number)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4out$function$;

CREATE TYPE app.number (
  INPUT = app.number_in,
  OUTPUT = app.number_out,
  INTERNALLENGTH = 4,
  PASSEDBYVALUE
);

-- to.sql to from.sql

DROP TYPE app.number CASCADE;
CREATE TYPE app.number;
COMMENT ON TYPE app.number IS 'to be';
ALTER TYPE app."only" OWNER TO CURRENT_USER;
