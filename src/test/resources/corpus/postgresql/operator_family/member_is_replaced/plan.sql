-- from.sql to to.sql

ALTER OPERATOR FAMILY app.numbers USING btree DROP OPERATOR 1 (integer, bigint);
DROP OPERATOR app.<<<(integer, bigint);

CREATE OR REPLACE FUNCTION app.lesser(a integer, b bigint)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$SELECT a < b$function$;

CREATE OPERATOR app.<<< (
  FUNCTION = app.lesser,
  LEFTARG = integer,
  RIGHTARG = bigint
);
ALTER OPERATOR FAMILY app.numbers USING btree ADD OPERATOR 1 app.<<<(integer, bigint);
DROP FUNCTION app.less(integer, bigint);

-- to.sql to from.sql

ALTER OPERATOR FAMILY app.numbers USING btree DROP OPERATOR 1 (integer, bigint);
DROP OPERATOR app.<<<(integer, bigint);

CREATE OR REPLACE FUNCTION app.less(a integer, b bigint)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$SELECT a < b$function$;

CREATE OPERATOR app.<<< (
  FUNCTION = app.less,
  LEFTARG = integer,
  RIGHTARG = bigint
);
ALTER OPERATOR FAMILY app.numbers USING btree ADD OPERATOR 1 app.<<<(integer, bigint);
DROP FUNCTION app.lesser(integer, bigint);
