-- from.sql to to.sql

-- privilege-widened: schema:shop/grant:pg_monitor: pg_monitor may do more than before
GRANT CREATE ON SCHEMA shop TO pg_monitor;
REVOKE SELECT, UPDATE ON SEQUENCE shop.numbers FROM pg_monitor;

-- privilege-widened: sequence:shop.numbers/grant:pg_monitor: pg_monitor may do more than before
GRANT USAGE ON SEQUENCE shop.numbers TO pg_monitor WITH GRANT OPTION;

-- to.sql to from.sql

REVOKE CREATE ON SCHEMA shop FROM pg_monitor;
REVOKE GRANT OPTION FOR USAGE ON SEQUENCE shop.numbers FROM pg_monitor;

-- privilege-widened: sequence:shop.numbers/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT, UPDATE ON SEQUENCE shop.numbers TO pg_monitor;
