-- from.sql to to.sql

ALTER OPERATOR app.===(integer, integer) SET SCHEMA core;

-- to.sql to from.sql

ALTER OPERATOR core.===(integer, integer) SET SCHEMA app;
