CREATE TABLE public.t (id integer, a integer);
CREATE TABLE public.log (id integer);
CREATE RULE logged AS ON INSERT TO public.t DO ALSO INSERT INTO public.log VALUES (new.id);
CREATE RULE off AS ON UPDATE TO public.t DO ALSO INSERT INTO public.log VALUES (new.id);
ALTER TABLE public.t DISABLE RULE off;
CREATE RULE typed AS ON DELETE TO public.t WHERE old.a > 1 DO ALSO DELETE FROM public.log;
COMMENT ON RULE typed ON public.t IS 'kept';
