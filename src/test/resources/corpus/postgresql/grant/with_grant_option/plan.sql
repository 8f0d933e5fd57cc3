-- from.sql to to.sql

-- privilege-widened: table:shop.orders/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON shop.orders TO pg_monitor WITH GRANT OPTION;

-- to.sql to from.sql

REVOKE GRANT OPTION FOR SELECT ON shop.orders FROM pg_monitor;
