CREATE SCHEMA app;
CREATE TABLE app.orders (id integer, total numeric);
CREATE FUNCTION app.vat(amount numeric, rate numeric DEFAULT 0.2) RETURNS numeric
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'SELECT amount * rate';
CREATE FUNCTION app.sum_of(ids integer[], VARIADIC more integer[]) RETURNS TABLE (id integer, total numeric)
  LANGUAGE plpgsql STABLE ROWS 17 SECURITY DEFINER SET search_path = app, pg_temp SET work_mem = '8MB' AS $$
BEGIN
  RETURN QUERY SELECT o.id, o.total FROM app.orders o WHERE o.id = ANY (ids || more);
END
$$;
CREATE FUNCTION app."Odd Name"("In" integer, OUT "Twice" integer, INOUT x text) LANGUAGE sql AS $_$
  SELECT "In" * 2, x || '$$'
$_$;
CREATE FUNCTION app.largest() RETURNS app.orders BEGIN ATOMIC
  SELECT o.* FROM app.orders o ORDER BY o.total DESC LIMIT 1;
END;
CREATE FUNCTION app.no_arguments() RETURNS void LANGUAGE sql LEAKPROOF AS '';
COMMENT ON FUNCTION app.vat(numeric, numeric) IS 'What the state takes';
COMMENT ON FUNCTION app."Odd Name"(integer, text) IS 'odd';
