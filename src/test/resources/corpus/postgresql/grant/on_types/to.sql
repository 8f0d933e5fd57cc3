CREATE SCHEMA shop;
CREATE TYPE shop.place AS (street text, zip text);
CREATE TYPE shop.span AS RANGE (subtype = numeric);
CREATE DOMAIN shop.money AS numeric;
CREATE TABLE shop.sites (id integer, at shop.place, worth shop.span);
GRANT USAGE ON TYPE shop.place, shop.span TO pg_monitor WITH GRANT OPTION;
REVOKE USAGE ON TYPE shop.place FROM PUBLIC;
ALTER TYPE shop.place OWNER TO pg_read_all_data;
ALTER TYPE shop.span OWNER TO pg_read_all_data;
