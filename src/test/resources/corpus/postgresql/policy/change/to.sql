CREATE TABLE public.t (id integer, who text);
CREATE POLICY roles ON public.t USING (true);
CREATE POLICY condition ON public.t TO pg_monitor USING (id = 2) WITH CHECK (id = 3);
CREATE POLICY checks ON public.t USING (id = 1);
CREATE POLICY command ON public.t FOR DELETE USING (true);
CREATE POLICY permits ON public.t AS RESTRICTIVE FOR SELECT USING (true);
COMMENT ON POLICY permits ON public.t IS 'kept';
