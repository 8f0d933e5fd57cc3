-- from.sql to to.sql

-- replication: publication:p/published table:"one.a": subscribers are told of other rows or columns of one.a, or of none
-- rebuild: publication:p/published table:"one.a": dropped and made anew: a column list excludes a whole schema
ALTER PUBLICATION p DROP TABLE one.a;

-- replication: publication:p/published schema:two: subscribers are told of other rows or columns of two, or of none
ALTER PUBLICATION p DROP TABLES IN SCHEMA two;
ALTER PUBLICATION p ADD TABLE one.a (id);

-- replication: publication:q/published schema:two: subscribers are told of other rows or columns of two, or of none
ALTER PUBLICATION q DROP TABLES IN SCHEMA two;
ALTER PUBLICATION q ADD TABLE two.b (id);

-- to.sql to from.sql

ALTER PUBLICATION p DROP TABLE one.a;

-- replication: publication:p/published table:"one.a": subscribers are told of other rows or columns of one.a, or of none
ALTER PUBLICATION p ADD TABLE one.a;
ALTER PUBLICATION p ADD TABLES IN SCHEMA two;

-- replication: publication:q/published table:"two.b": subscribers are told of other rows or columns of two.b, or of none
ALTER PUBLICATION q DROP TABLE two.b;
ALTER PUBLICATION q ADD TABLES IN SCHEMA two;
