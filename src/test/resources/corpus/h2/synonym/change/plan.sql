-- from.sql to to.sql

-- rebuild: synonym:PUBLIC.S: dropped and made anew: it stands for something else
DROP SYNONYM "PUBLIC"."S";
CREATE SYNONYM "PUBLIC"."R" FOR "PUBLIC"."T";
CREATE SYNONYM "PUBLIC"."S" FOR "PUBLIC"."U";

-- to.sql to from.sql

-- rebuild: synonym:PUBLIC.S: dropped and made anew: it stands for something else
DROP SYNONYM "PUBLIC"."S";
CREATE SYNONYM "PUBLIC"."S" FOR "PUBLIC"."T";
DROP SYNONYM "PUBLIC"."R";
