-- from.sql to to.sql

-- rebuild: event trigger:one: dropped and made anew: event, tags and function of an event trigger cannot be changed in place
DROP EVENT TRIGGER one;
CREATE SCHEMA app;

CREATE OR REPLACE FUNCTION app.f()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$BEGIN END$function$;

CREATE EVENT TRIGGER one ON sql_drop
  WHEN TAG IN ('DROP VIEW')
  EXECUTE FUNCTION app.f();
ALTER EVENT TRIGGER one DISABLE;
COMMENT ON EVENT TRIGGER one IS 'kept';
DROP FUNCTION public.f();

-- to.sql to from.sql

-- rebuild: event trigger:one: dropped and made anew: event, tags and function of an event trigger cannot be changed in place
DROP EVENT TRIGGER one;

CREATE OR REPLACE FUNCTION public.f()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$BEGIN END$function$;

CREATE EVENT TRIGGER one ON sql_drop
  WHEN TAG IN ('DROP VIEW')
  EXECUTE FUNCTION public.f();
ALTER EVENT TRIGGER one DISABLE;
COMMENT ON EVENT TRIGGER one IS 'kept';
DROP FUNCTION app.f();
DROP SCHEMA app;
