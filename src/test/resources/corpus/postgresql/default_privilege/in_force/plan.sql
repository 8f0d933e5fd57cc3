-- from.sql to to.sql

CREATE TYPE app.mood AS ENUM ('good');
REVOKE USAGE ON TYPE app.mood FROM pg_monitor;
CREATE DOMAIN app.d AS text;
GRANT USAGE ON TYPE app.d TO pg_monitor;
CREATE SEQUENCE app.all_of_it_id_seq AS integer;

CREATE TABLE app.all_of_it (
  id integer DEFAULT nextval('app.all_of_it_id_seq'::regclass) NOT NULL
);
GRANT DELETE ON app.all_of_it TO CURRENT_USER;
REVOKE SELECT, INSERT ON app.all_of_it FROM pg_monitor;
ALTER SEQUENCE app.all_of_it_id_seq OWNED BY app.all_of_it.id;

CREATE TABLE app.other (
  id integer
);
GRANT DELETE ON app.other TO CURRENT_USER;
REVOKE INSERT ON app.other FROM pg_monitor;
REVOKE GRANT OPTION FOR SELECT ON app.other FROM pg_monitor;
GRANT SELECT, UPDATE ON app.other TO pg_monitor;

CREATE OR REPLACE FUNCTION app.closed()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
REVOKE EXECUTE ON FUNCTION app.closed() FROM PUBLIC;

CREATE OR REPLACE FUNCTION app.usual()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
GRANT EXECUTE ON FUNCTION app.usual() TO PUBLIC;

CREATE OR REPLACE VIEW app.v AS
 SELECT id
   FROM app.other;
GRANT DELETE ON app.v TO CURRENT_USER;
REVOKE SELECT, INSERT ON app.v FROM pg_monitor;

CREATE MATERIALIZED VIEW app.m AS
 SELECT id
   FROM app.other;
GRANT DELETE ON app.m TO CURRENT_USER;
REVOKE SELECT ON app.m FROM pg_monitor;
GRANT INSERT ON app.m TO pg_monitor WITH GRANT OPTION;

-- to.sql to from.sql

DROP MATERIALIZED VIEW app.m;
DROP VIEW app.v;
DROP FUNCTION app.closed();
DROP FUNCTION app.usual();

-- data-loss: table:app.other: the table and its rows are gone
DROP TABLE app.other;

-- data-loss: table:app.all_of_it: the table and its rows are gone
DROP TABLE app.all_of_it;
DROP DOMAIN app.d;
DROP TYPE app.mood;
