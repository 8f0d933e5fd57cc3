-- from.sql to to.sql

DROP AGGREGATE shop.total(numeric);

CREATE OR REPLACE FUNCTION shop.total(a numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a$function$;

-- to.sql to from.sql

DROP FUNCTION shop.total(numeric);

CREATE OR REPLACE AGGREGATE shop.total(numeric) (
  SFUNC = shop.plus,
  STYPE = numeric
);
