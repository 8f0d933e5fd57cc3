-- from.sql to to.sql

ALTER SEQUENCE shop.numbers SET UNLOGGED;

-- to.sql to from.sql

ALTER SEQUENCE shop.numbers SET LOGGED;
