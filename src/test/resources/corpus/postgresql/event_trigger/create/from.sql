CREATE FUNCTION public.f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER changes ON sql_drop EXECUTE FUNCTION public.f();
CREATE EVENT TRIGGER fires ON sql_drop EXECUTE FUNCTION public.f();
COMMENT ON EVENT TRIGGER changes IS 'kept';
