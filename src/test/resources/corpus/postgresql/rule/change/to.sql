CREATE TABLE public.t (id integer, a bigint);
CREATE TABLE public.log (id integer);
CREATE RULE logged AS ON INSERT TO public.t DO ALSO INSERT INTO public.log VALUES (new.id + 1);
ALTER TABLE public.t ENABLE ALWAYS RULE logged;
CREATE RULE off AS ON UPDATE TO public.t DO ALSO INSERT INTO public.log VALUES (old.id);
ALTER TABLE public.t DISABLE RULE off;
CREATE RULE typed AS ON DELETE TO public.t WHERE old.a > 1 DO ALSO DELETE FROM public.log;
COMMENT ON RULE typed ON public.t IS 'kept';
