CREATE TABLE public.t (id integer, a text);
CREATE TABLE public.log (id integer);
CREATE VIEW public.v AS SELECT t.id, t.a FROM public.t;
CREATE RULE logged AS ON INSERT TO public.t WHERE new.id > 0 DO ALSO (INSERT INTO public.log VALUES (new.id); DELETE FROM public.log WHERE log.id = 0);
CREATE RULE "Nothing" AS ON DELETE TO public.t DO INSTEAD NOTHING;
ALTER TABLE public.t DISABLE RULE "Nothing";
CREATE RULE adds AS ON INSERT TO public.v DO INSTEAD INSERT INTO public.t VALUES (new.id, new.a) RETURNING t.id, t.a;
COMMENT ON RULE logged ON public.t IS 'logs';
COMMENT ON RULE adds ON public.v IS 'adds';
