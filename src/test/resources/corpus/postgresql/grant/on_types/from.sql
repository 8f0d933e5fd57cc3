CREATE SCHEMA shop;
CREATE TYPE shop.place AS (street text, zip text);
CREATE TYPE shop.span AS RANGE (subtype = numeric);
CREATE DOMAIN shop.money AS numeric;
CREATE TABLE shop.sites (id integer, at shop.place, worth shop.span);
GRANT USAGE ON TYPE shop.money TO pg_monitor;
