-- from.sql to to.sql

-- replication: publication:p: subscribers are told something else
ALTER PUBLICATION p SET (publish = 'insert');

-- replication: publication:q: subscribers are told something else
ALTER PUBLICATION q SET (publish = 'insert, update, delete, truncate');

-- replication: publication:r: subscribers are told something else
ALTER PUBLICATION r SET (publish = 'truncate');

-- to.sql to from.sql

-- replication: publication:p: subscribers are told something else
ALTER PUBLICATION p SET (publish = 'insert, update, delete, truncate');

-- replication: publication:q: subscribers are told something else
ALTER PUBLICATION q SET (publish = 'update, delete');

-- replication: publication:r: subscribers are told something else
ALTER PUBLICATION r SET (publish = '');
