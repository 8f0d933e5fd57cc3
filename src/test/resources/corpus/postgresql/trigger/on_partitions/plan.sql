-- from.sql to to.sql

CREATE TRIGGER a AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
CREATE TRIGGER b BEFORE INSERT ON public.t1 FOR EACH ROW EXECUTE FUNCTION public.f();

-- to.sql to from.sql

DROP TRIGGER a ON public.t;
DROP TRIGGER b ON public.t1;
