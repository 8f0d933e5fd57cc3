CREATE TABLE public.t (id integer, a bigint);
CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
CREATE TRIGGER w BEFORE UPDATE OF a ON public.t FOR EACH ROW WHEN (new.a > 1) EXECUTE FUNCTION public.f();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER w;
COMMENT ON TRIGGER w ON public.t IS 'kept';
