CREATE TABLE public.t (id integer, who text);
CREATE POLICY roles ON public.t TO pg_monitor USING (true);
CREATE POLICY condition ON public.t USING (id = 1) WITH CHECK (id = 2);
CREATE POLICY checks ON public.t USING (id = 1) WITH CHECK (id = 2);
CREATE POLICY command ON public.t FOR SELECT USING (true);
CREATE POLICY permits ON public.t FOR SELECT USING (true);
COMMENT ON POLICY permits ON public.t IS 'kept';
