-- from.sql to to.sql

REVOKE EXECUTE ON PROCEDURE shop.close_orders(date) FROM pg_monitor;
ALTER PROCEDURE shop.close_orders(date) OWNER TO pg_monitor;

-- to.sql to from.sql

ALTER PROCEDURE shop.close_orders(date) OWNER TO CURRENT_USER;

-- privilege-widened: procedure:shop.close_orders(date)/grant:pg_monitor: pg_monitor may do more than before
GRANT EXECUTE ON PROCEDURE shop.close_orders(date) TO pg_monitor;
