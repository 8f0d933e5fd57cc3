CREATE FUNCTION public.p(a integer) RETURNS void LANGUAGE sql AS '';
