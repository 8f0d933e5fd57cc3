CREATE PROCEDURE public.p(a integer) LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE public.q(a integer) LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE public.with_out(IN a integer, OUT b integer) LANGUAGE sql AS 'SELECT 1';
COMMENT ON PROCEDURE public.q(integer) IS 'kept';
