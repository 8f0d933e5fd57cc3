-- from.sql to to.sql

ALTER OPERATOR app.===(integer, integer) OWNER TO pg_monitor;
COMMENT ON OPERATOR app.===(integer, integer) IS 'two';

-- to.sql to from.sql

COMMENT ON OPERATOR app.===(integer, integer) IS 'one';
ALTER OPERATOR app.===(integer, integer) OWNER TO CURRENT_USER;
