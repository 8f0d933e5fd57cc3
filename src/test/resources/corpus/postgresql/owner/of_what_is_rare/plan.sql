-- from.sql to to.sql

ALTER COLLATION shop.sorted OWNER TO pg_monitor;
ALTER TYPE shop.state OWNER TO pg_monitor;
ALTER TYPE shop.place OWNER TO pg_monitor;
ALTER TYPE shop.span OWNER TO pg_monitor;

-- to.sql to from.sql

ALTER TYPE shop.span OWNER TO CURRENT_USER;
ALTER TYPE shop.place OWNER TO CURRENT_USER;
ALTER TYPE shop.state OWNER TO CURRENT_USER;
ALTER COLLATION shop.sorted OWNER TO CURRENT_USER;
