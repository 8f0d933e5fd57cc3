-- from.sql to to.sql

CREATE TABLE app.t (
  id integer
);

CREATE TABLE app.z (
  id integer
);

CREATE OR REPLACE FUNCTION app.d()
 RETURNS integer
 LANGUAGE plpgsql
AS $function$DECLARE r app.z%ROWTYPE; BEGIN RETURN 1; END$function$;

CREATE OR REPLACE VIEW app.y AS
 SELECT id
   FROM app.t;

CREATE OR REPLACE FUNCTION app.c()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT x.id FROM app.y AS x LIMIT 1$function$;

CREATE OR REPLACE FUNCTION app.b()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT app.c(); -- a comment$function$;

CREATE OR REPLACE FUNCTION app.a()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT app.b() + (SELECT count(*)::integer FROM app.z)$function$;

-- to.sql to from.sql

DROP FUNCTION app.a();
DROP FUNCTION app.b();
DROP FUNCTION app.c();
DROP VIEW app.y;
DROP FUNCTION app.d();

-- data-loss: table:app.t: the table and its rows are gone
DROP TABLE app.t;

-- data-loss: table:app.z: the table and its rows are gone
DROP TABLE app.z;
