-- from.sql to to.sql

-- replication: publication:p: subscribers are told something else
ALTER PUBLICATION p SET (publish_via_partition_root = true);

-- to.sql to from.sql

-- replication: publication:p: subscribers are told something else
ALTER PUBLICATION p SET (publish_via_partition_root = false);
