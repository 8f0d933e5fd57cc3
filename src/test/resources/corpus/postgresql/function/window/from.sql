CREATE FUNCTION public.w(anyelement) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
