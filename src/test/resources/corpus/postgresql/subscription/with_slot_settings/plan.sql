-- from.sql to to.sql

-- outside

-- replication: subscription:s: it comes disabled and without a connection: give it one, make its slot at the publisher, enable and refresh it where it is to run
CREATE SUBSCRIPTION s CONNECTION ''
  PUBLICATION a
  WITH (connect = false, slot_name = 's', two_phase = true, failover = true);

-- to.sql to from.sql

-- outside

ALTER SUBSCRIPTION s DISABLE;
ALTER SUBSCRIPTION s SET (slot_name = NONE);

-- replication: subscription:s: slot s stays at the publisher and keeps its log: drop it there
DROP SUBSCRIPTION s;
