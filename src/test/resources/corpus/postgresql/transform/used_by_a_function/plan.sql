-- from.sql to to.sql

CREATE OR REPLACE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION app.takes(internal));

CREATE OR REPLACE FUNCTION app.f(n integer)
 RETURNS integer
 TRANSFORM FOR TYPE integer
 LANGUAGE sql
AS $function$SELECT n$function$;

CREATE OR REPLACE PROCEDURE app.p(IN n integer)
 TRANSFORM FOR TYPE integer
 LANGUAGE sql
AS $procedure$SELECT n$procedure$;

-- to.sql to from.sql

DROP PROCEDURE app.p(integer);
DROP FUNCTION app.f(integer);
DROP TRANSFORM FOR integer LANGUAGE sql;
