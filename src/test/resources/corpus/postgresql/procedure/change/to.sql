CREATE PROCEDURE public.p(a integer) LANGUAGE sql SECURITY DEFINER SET search_path = '' AS 'SELECT 2';
CREATE PROCEDURE public.q(b integer) LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE public.with_out(IN a integer) LANGUAGE sql AS 'SELECT 1';
COMMENT ON PROCEDURE public.q(integer) IS 'kept';
