-- from.sql to to.sql

-- replication: subscription:s: tables come and go with ALTER SUBSCRIPTION s REFRESH PUBLICATION, which connects: run it where it is enabled
ALTER SUBSCRIPTION s SET PUBLICATION "It's", b, c WITH (refresh = false);

-- to.sql to from.sql

-- replication: subscription:s: tables come and go with ALTER SUBSCRIPTION s REFRESH PUBLICATION, which connects: run it where it is enabled
ALTER SUBSCRIPTION s SET PUBLICATION a, b WITH (refresh = false);
