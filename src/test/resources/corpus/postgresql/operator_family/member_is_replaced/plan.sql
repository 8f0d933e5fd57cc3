-- from.sql to to.sql

-- rebuild: operator family:app.numbers USING btree/operator family member:OPERATOR 1 (integer, bigint): dropped and made anew: it needs app.<<<(integer, bigint), which changes or goes
ALTER OPERATOR FAMILY app.numbers USING btree DROP OPERATOR 1 (integer, bigint);

-- rebuild: operator:app.<<<(integer, bigint): dropped and made anew: an operator's function cannot be changed in place
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

-- rebuild: operator family:app.numbers USING btree/operator family member:OPERATOR 1 (integer, bigint): dropped and made anew: it needs app.<<<(integer, bigint), which changes or goes
ALTER OPERATOR FAMILY app.numbers USING btree DROP OPERATOR 1 (integer, bigint);

-- rebuild: operator:app.<<<(integer, bigint): dropped and made anew: an operator's function cannot be changed in place
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
