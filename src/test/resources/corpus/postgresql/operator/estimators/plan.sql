-- from.sql to to.sql

ALTER OPERATOR app.===(integer, integer) SET (RESTRICT = pg_catalog.neqsel);
ALTER OPERATOR app.===(integer, integer) SET (JOIN = pg_catalog.eqjoinsel);

-- to.sql to from.sql

ALTER OPERATOR app.===(integer, integer) SET (RESTRICT = pg_catalog.eqsel);
ALTER OPERATOR app.===(integer, integer) SET (JOIN = NONE);
