-- from.sql to to.sql

CREATE OR REPLACE FUNCTION app."Odd Name"("In" integer, OUT "Twice" integer, INOUT x text)
 RETURNS record
 LANGUAGE sql
AS $function$
  SELECT "In" * 2, x || '$$'
$function$;
COMMENT ON FUNCTION app."Odd Name"(integer, text) IS 'odd';

CREATE OR REPLACE FUNCTION app.largest()
 RETURNS app.orders
 LANGUAGE sql
BEGIN ATOMIC
 SELECT o.id,
     o.total
    FROM app.orders o
   ORDER BY o.total DESC
  LIMIT 1;
END;

CREATE OR REPLACE FUNCTION app.no_arguments()
 RETURNS void
 LANGUAGE sql
 LEAKPROOF
AS $function$$function$;

CREATE OR REPLACE FUNCTION app.sum_of(ids integer[], VARIADIC more integer[])
 RETURNS TABLE(id integer, total numeric)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 17
 SET search_path TO 'app', 'pg_temp'
 SET work_mem TO '8MB'
AS $function$
BEGIN
  RETURN QUERY SELECT o.id, o.total FROM app.orders o WHERE o.id = ANY (ids || more);
END
$function$;

CREATE OR REPLACE FUNCTION app.vat(amount numeric, rate numeric DEFAULT 0.2)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT COST 5
AS $function$SELECT amount * rate$function$;
COMMENT ON FUNCTION app.vat(numeric, numeric) IS 'What the state takes';

-- to.sql to from.sql

DROP FUNCTION app."Odd Name"(integer, text);
DROP FUNCTION app.largest();
DROP FUNCTION app.no_arguments();
DROP FUNCTION app.sum_of(integer[], integer[]);
DROP FUNCTION app.vat(numeric, numeric);
