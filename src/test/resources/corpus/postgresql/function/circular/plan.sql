-- from.sql to to.sql

CREATE TABLE app.t (
  id integer
);
SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION app.even(n integer)
 RETURNS boolean
 LANGUAGE sql
AS $function$SELECT n = 0 OR app.odd(n - 1)$function$;
RESET check_function_bodies;
SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION app.odd(n integer)
 RETURNS boolean
 LANGUAGE sql
AS $function$SELECT n <> 0 AND app.even(n - 1)$function$;
RESET check_function_bodies;
SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION app.seen()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT count(*) FROM app.v$function$;
RESET check_function_bodies;

CREATE OR REPLACE VIEW app.v AS
 SELECT id,
    app.seen() AS seen
   FROM app.t;

-- to.sql to from.sql

DROP VIEW app.v;
DROP FUNCTION app.even(integer);
DROP FUNCTION app.odd(integer);
DROP FUNCTION app.seen();

-- data-loss: table:app.t: the table and its rows are gone
DROP TABLE app.t;
