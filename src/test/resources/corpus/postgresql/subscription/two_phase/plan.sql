-- from.sql to to.sql

-- refused: subscription:s: subscription s gets two_phase = true, which the slot at the publisher has to get, too
--   run ALTER SUBSCRIPTION s SET (two_phase = true) where it can connect, with the subscription disabled, or drop and make it there; then compare again

-- to.sql to from.sql

-- refused: subscription:s: subscription s gets two_phase = false, which the slot at the publisher has to get, too
--   run ALTER SUBSCRIPTION s SET (two_phase = false) where it can connect, with the subscription disabled, or drop and make it there; then compare again
