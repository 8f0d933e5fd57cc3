-- from.sql to to.sql

CREATE OR REPLACE FUNCTION app.same(a integer, b integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a = b$function$;

CREATE OPERATOR app.=== (
  FUNCTION = app.same,
  LEFTARG = integer,
  RIGHTARG = integer
);

CREATE OR REPLACE FUNCTION app.asks(n integer)
 RETURNS boolean
 LANGUAGE sql
AS $function$SELECT n OPERATOR(app.===) 1$function$;

CREATE OR REPLACE FUNCTION app.asks_too(n integer)
 RETURNS boolean
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (n OPERATOR(app.===) 1);
END;

-- to.sql to from.sql

DROP FUNCTION app.asks(integer);
DROP FUNCTION app.asks_too(integer);
DROP OPERATOR app.===(integer, integer);
DROP FUNCTION app.same(integer, integer);
