-- from.sql to to.sql

-- refused: subscription:s: subscription s gets failover = true, which the slot at the publisher has to get, too
--   run ALTER SUBSCRIPTION s SET (failover = true) where it can connect, with the subscription disabled, or drop and make it there; then compare again

-- to.sql to from.sql

-- refused: subscription:s: subscription s gets failover = false, which the slot at the publisher has to get, too
--   run ALTER SUBSCRIPTION s SET (failover = false) where it can connect, with the subscription disabled, or drop and make it there; then compare again
