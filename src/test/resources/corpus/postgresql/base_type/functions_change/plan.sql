-- from.sql to to.sql

CREATE OR REPLACE FUNCTION app.number_recv(internal)
 RETURNS app.number
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4recv$function$;
ALTER TYPE app.number SET (RECEIVE = app.number_recv);
ALTER TYPE app.number SET (SEND = NONE);
ALTER TYPE app.number SET (TYPMOD_IN = app.mod_in);
ALTER TYPE app.number SET (TYPMOD_OUT = app.mod_out);
ALTER TYPE app.number SET (ANALYZE = app.analyzed);
ALTER TYPE app.number SET (SUBSCRIPT = pg_catalog.raw_array_subscript_handler);
ALTER TYPE app.number OWNER TO pg_monitor;
COMMENT ON TYPE app.number IS 'two';

-- to.sql to from.sql

ALTER TYPE app.number OWNER TO CURRENT_USER;
ALTER TYPE app.number SET (RECEIVE = NONE);
ALTER TYPE app.number SET (SEND = app.number_send);
ALTER TYPE app.number SET (TYPMOD_IN = NONE);
ALTER TYPE app.number SET (TYPMOD_OUT = NONE);
ALTER TYPE app.number SET (ANALYZE = NONE);
ALTER TYPE app.number SET (SUBSCRIPT = NONE);
COMMENT ON TYPE app.number IS 'one';
DROP FUNCTION app.number_recv(internal);
