-- from.sql to to.sql

-- rebuild: event trigger:changes: dropped and made anew: event, tags and function of an event trigger cannot be changed in place
DROP EVENT TRIGGER changes;

CREATE EVENT TRIGGER "New one" ON ddl_command_end
  EXECUTE FUNCTION public.f();
ALTER EVENT TRIGGER "New one" ENABLE ALWAYS;

CREATE EVENT TRIGGER changes ON sql_drop
  WHEN TAG IN ('DROP TABLE', 'DROP VIEW')
  EXECUTE FUNCTION public.f();
COMMENT ON EVENT TRIGGER changes IS 'kept';
ALTER EVENT TRIGGER fires DISABLE;

-- to.sql to from.sql

-- rebuild: event trigger:changes: dropped and made anew: event, tags and function of an event trigger cannot be changed in place
DROP EVENT TRIGGER changes;

CREATE EVENT TRIGGER changes ON sql_drop
  EXECUTE FUNCTION public.f();
COMMENT ON EVENT TRIGGER changes IS 'kept';
ALTER EVENT TRIGGER fires ENABLE;
DROP EVENT TRIGGER "New one";
