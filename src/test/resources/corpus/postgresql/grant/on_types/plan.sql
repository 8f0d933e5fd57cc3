-- from.sql to to.sql

ALTER TYPE shop.place OWNER TO pg_read_all_data;
REVOKE USAGE ON TYPE shop.place FROM PUBLIC;

-- privilege-widened: composite type:shop.place/grant:pg_monitor: pg_monitor may do more than before
GRANT USAGE ON TYPE shop.place TO pg_monitor WITH GRANT OPTION;
ALTER TYPE shop.span OWNER TO pg_read_all_data;

-- privilege-widened: range type:shop.span/grant:pg_monitor: pg_monitor may do more than before
GRANT USAGE ON TYPE shop.span TO pg_monitor WITH GRANT OPTION;
REVOKE USAGE ON TYPE shop.money FROM pg_monitor;

-- to.sql to from.sql

-- privilege-widened: domain:shop.money/grant:pg_monitor: pg_monitor may do more than before
GRANT USAGE ON TYPE shop.money TO pg_monitor;
REVOKE USAGE ON TYPE shop.span FROM pg_monitor;
ALTER TYPE shop.span OWNER TO CURRENT_USER;

-- privilege-widened: composite type:shop.place/grant:PUBLIC: PUBLIC may do more than before
GRANT USAGE ON TYPE shop.place TO PUBLIC;
REVOKE USAGE ON TYPE shop.place FROM pg_monitor;
ALTER TYPE shop.place OWNER TO CURRENT_USER;
