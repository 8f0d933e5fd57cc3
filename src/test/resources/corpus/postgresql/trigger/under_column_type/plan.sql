-- from.sql to to.sql

-- rebuild: table:public.t/trigger:w: dropped and made anew: it needs public.t.a, which changes or goes
DROP TRIGGER w ON public.t;

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;
CREATE TRIGGER w BEFORE UPDATE OF a ON public.t FOR EACH ROW WHEN ((new.a > 1)) EXECUTE FUNCTION public.f();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER w;
COMMENT ON TRIGGER w ON public.t IS 'kept';

-- to.sql to from.sql

-- rebuild: table:public.t/trigger:w: dropped and made anew: it needs public.t.a, which changes or goes
DROP TRIGGER w ON public.t;

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;
CREATE TRIGGER w BEFORE UPDATE OF a ON public.t FOR EACH ROW WHEN ((new.a > 1)) EXECUTE FUNCTION public.f();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER w;
COMMENT ON TRIGGER w ON public.t IS 'kept';
