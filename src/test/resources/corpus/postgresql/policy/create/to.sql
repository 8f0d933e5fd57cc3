CREATE TABLE public.t (id integer, who text);
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION public.may(text) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE POLICY mine ON public.t USING (who = CURRENT_USER);
CREATE POLICY "Only some" ON public.t AS RESTRICTIVE FOR UPDATE TO pg_monitor, CURRENT_USER
  USING (public.may(who)) WITH CHECK (id > 0);
CREATE POLICY adds ON public.t FOR INSERT TO PUBLIC WITH CHECK (true);
CREATE POLICY nothing ON public.t FOR DELETE;
COMMENT ON POLICY mine ON public.t IS 'to each his own';
