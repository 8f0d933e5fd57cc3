-- from.sql to to.sql

-- rebuild: operator family:app.numbers USING btree/operator family member:OPERATOR 1 (integer, bigint): dropped and made anew: no statement alters a member of an operator family
ALTER OPERATOR FAMILY app.numbers USING btree DROP OPERATOR 1 (integer, bigint);
ALTER OPERATOR FAMILY app.numbers USING btree ADD FUNCTION 1 (integer, bigint) app.compared(integer, bigint);
ALTER OPERATOR FAMILY app.numbers USING btree ADD OPERATOR 1 app.<<<(integer, bigint);
ALTER OPERATOR FAMILY app.numbers USING btree ADD OPERATOR 5 pg_catalog.>(integer, bigint);

-- to.sql to from.sql

-- rebuild: operator family:app.numbers USING btree/operator family member:OPERATOR 1 (integer, bigint): dropped and made anew: no statement alters a member of an operator family
ALTER OPERATOR FAMILY app.numbers USING btree DROP OPERATOR 1 (integer, bigint);
ALTER OPERATOR FAMILY app.numbers USING btree ADD OPERATOR 1 pg_catalog.<(integer, bigint);
ALTER OPERATOR FAMILY app.numbers USING btree DROP FUNCTION 1 (integer, bigint);
ALTER OPERATOR FAMILY app.numbers USING btree DROP OPERATOR 5 (integer, bigint);
