-- from.sql to to.sql

CREATE OR REPLACE PROCEDURE public.fill(IN n integer, INOUT done integer DEFAULT 0)
 LANGUAGE plpgsql
AS $procedure$
BEGIN
  INSERT INTO public.t SELECT generate_series(1, n);
  done := n;
END
$procedure$;
COMMENT ON PROCEDURE public.fill(integer, integer) IS 'Rows to play with';

-- to.sql to from.sql

DROP PROCEDURE public.fill(integer, integer);
