-- from.sql to to.sql

-- privilege-widened: table:shop.customers/column:city/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT (city) ON shop.customers TO pg_monitor;

-- privilege-widened: table:shop.customers/column:city/grant:pg_read_all_data: pg_read_all_data may do more than before
GRANT UPDATE (city) ON shop.customers TO pg_read_all_data WITH GRANT OPTION;
REVOKE SELECT (name) ON shop.customers FROM pg_monitor;

-- privilege-widened: table:shop.customers/column:name/grant:pg_monitor: pg_monitor may do more than before
GRANT UPDATE (name) ON shop.customers TO pg_monitor;

-- to.sql to from.sql

REVOKE GRANT OPTION FOR UPDATE (city) ON shop.customers FROM pg_read_all_data;
REVOKE UPDATE (name) ON shop.customers FROM pg_monitor;

-- privilege-widened: table:shop.customers/column:name/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT (name) ON shop.customers TO pg_monitor;
REVOKE SELECT (city) ON shop.customers FROM pg_monitor;
