-- from.sql to to.sql

CREATE OPERATOR FAMILY app.empty USING gin;
CREATE OPERATOR FAMILY app.numbers USING btree;
ALTER OPERATOR FAMILY app.numbers USING btree ADD FUNCTION 2 (integer, integer) pg_catalog.btint4sortsupport(internal);
ALTER OPERATOR FAMILY app.numbers USING btree ADD FUNCTION 4 (integer, integer) pg_catalog.btequalimage(oid);
COMMENT ON OPERATOR FAMILY app.numbers USING btree IS 'numbers';

CREATE OR REPLACE FUNCTION app.compared(a integer, b bigint)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$SELECT btint48cmp(a, b)$function$;
ALTER OPERATOR FAMILY app.numbers USING btree ADD FUNCTION 1 (integer, bigint) app.compared(integer, bigint);

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

CREATE OPERATOR CLASS app.big FOR TYPE bigint USING btree FAMILY app.numbers AS
  OPERATOR 1 pg_catalog.<(bigint, bigint),
  OPERATOR 3 pg_catalog.=(bigint, bigint),
  FUNCTION 1 (bigint, bigint) pg_catalog.btint8cmp(bigint, bigint);

CREATE OPERATOR CLASS app.small FOR TYPE integer USING btree FAMILY app.numbers AS
  OPERATOR 1 pg_catalog.<(integer, integer),
  OPERATOR 3 pg_catalog.=(integer, integer),
  FUNCTION 1 (integer, integer) pg_catalog.btint4cmp(integer, integer);

-- to.sql to from.sql

DROP OPERATOR CLASS app.big USING btree;
DROP OPERATOR CLASS app.small USING btree;
DROP OPERATOR FAMILY app.empty USING gin;
DROP OPERATOR FAMILY app.numbers USING btree;
DROP FUNCTION app.compared(integer, bigint);
DROP OPERATOR app.<<<(integer, bigint);
DROP FUNCTION app.less(integer, bigint);
