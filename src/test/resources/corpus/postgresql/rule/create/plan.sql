-- from.sql to to.sql

CREATE RULE "Nothing" AS
    ON DELETE TO public.t DO INSTEAD NOTHING;
ALTER TABLE public.t DISABLE RULE "Nothing";

CREATE RULE logged AS
    ON INSERT TO public.t
   WHERE (new.id > 0) DO ( INSERT INTO public.log (id)
  VALUES (new.id);
 DELETE FROM public.log
  WHERE (log.id = 0);
);
COMMENT ON RULE logged ON public.t IS 'logs';

CREATE RULE adds AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.t (id, a)
  VALUES (new.id, new.a)
  RETURNING t.id,
    t.a;
COMMENT ON RULE adds ON public.v IS 'adds';

-- to.sql to from.sql

DROP RULE adds ON public.v;
DROP RULE "Nothing" ON public.t;
DROP RULE logged ON public.t;
