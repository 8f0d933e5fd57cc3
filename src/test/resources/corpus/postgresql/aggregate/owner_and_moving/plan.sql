-- from.sql to to.sql

CREATE OR REPLACE FUNCTION shop.minus(a numeric, b numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a - b$function$;

-- body-change: aggregate:shop.total(numeric): calls in flight end as the old aggregate, later ones run the new
CREATE OR REPLACE AGGREGATE shop.total(numeric) (
  SFUNC = shop.plus,
  STYPE = numeric,
  MSFUNC = shop.plus,
  MINVFUNC = shop.minus,
  MSTYPE = numeric
);
ALTER AGGREGATE shop.total(numeric) OWNER TO pg_monitor;

-- to.sql to from.sql

ALTER AGGREGATE shop.total(numeric) OWNER TO CURRENT_USER;

-- body-change: aggregate:shop.total(numeric): calls in flight end as the old aggregate, later ones run the new
CREATE OR REPLACE AGGREGATE shop.total(numeric) (
  SFUNC = shop.plus,
  STYPE = numeric
);
DROP FUNCTION shop.minus(numeric, numeric);
