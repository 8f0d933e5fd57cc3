-- from.sql to to.sql

-- outside

-- replication: subscription:Not yet: it comes disabled and without a connection: give it one, make its slot at the publisher, enable and refresh it where it is to run
CREATE SUBSCRIPTION "Not yet" CONNECTION ''
  PUBLICATION p
  WITH (connect = false, slot_name = NONE, binary = true, streaming = on, synchronous_commit = 'remote_apply');

-- replication: subscription:warehouse: it comes disabled and without a connection: give it one, make its slot at the publisher, enable and refresh it where it is to run
CREATE SUBSCRIPTION warehouse CONNECTION ''
  PUBLICATION "My orders", customers
  WITH (connect = false, slot_name = 'warehouse');
COMMENT ON SUBSCRIPTION warehouse IS 'what the shops sell';

-- to.sql to from.sql

-- outside

ALTER SUBSCRIPTION "Not yet" DISABLE;
ALTER SUBSCRIPTION "Not yet" SET (slot_name = NONE);

-- replication: subscription:Not yet: what is published no longer comes
DROP SUBSCRIPTION "Not yet";
ALTER SUBSCRIPTION warehouse DISABLE;
ALTER SUBSCRIPTION warehouse SET (slot_name = NONE);

-- replication: subscription:warehouse: slot warehouse stays at the publisher and keeps its log: drop it there
DROP SUBSCRIPTION warehouse;
