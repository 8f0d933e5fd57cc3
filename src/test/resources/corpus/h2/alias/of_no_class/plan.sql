-- from.sql to to.sql

-- rebuild: alias:PUBLIC.f of T: dropped and made anew: it cannot be changed in place
DROP ALIAS "PUBLIC"."f of T";
CREATE SCHEMA "APP";
CREATE FORCE ALIAS "APP"."F""" FOR 'com.example.Missing.f';
CREATE FORCE ALIAS "PUBLIC"."G" FOR 'java.lang.Math.abs(int)';
CREATE FORCE ALIAS "PUBLIC"."f of T" DETERMINISTIC FOR 'com.example.Missing.g';

-- to.sql to from.sql

-- rebuild: alias:PUBLIC.f of T: dropped and made anew: it cannot be changed in place
DROP ALIAS "PUBLIC"."f of T";
CREATE FORCE ALIAS "PUBLIC"."f of T" FOR 'com.example.Missing.f';
DROP ALIAS "APP"."F""";
DROP ALIAS "PUBLIC"."G";
DROP SCHEMA "APP";
