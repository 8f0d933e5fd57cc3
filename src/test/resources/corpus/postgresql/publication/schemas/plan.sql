-- from.sql to to.sql

-- replication: publication:p/published schema:one: subscribers are told of other rows or columns of one, or of none
ALTER PUBLICATION p DROP TABLES IN SCHEMA one;
ALTER PUBLICATION p ADD TABLE one.a;
ALTER PUBLICATION p ADD TABLES IN SCHEMA three;

-- to.sql to from.sql

-- replication: publication:p/published table:"one.a": subscribers are told of other rows or columns of one.a, or of none
ALTER PUBLICATION p DROP TABLE one.a;

-- replication: publication:p/published schema:three: subscribers are told of other rows or columns of three, or of none
ALTER PUBLICATION p DROP TABLES IN SCHEMA three;
ALTER PUBLICATION p ADD TABLES IN SCHEMA one;
