CREATE TABLE public.t (id integer, who text);
CREATE TABLE public.u (id bigint);
CREATE FUNCTION public.may(b integer) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE POLICY p ON public.t USING (EXISTS (SELECT FROM public.u WHERE u.id = t.id));
CREATE POLICY q ON public.t USING (public.may(id));
COMMENT ON POLICY p ON public.t IS 'kept';
