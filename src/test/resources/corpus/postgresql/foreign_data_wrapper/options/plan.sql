-- from.sql to to.sql

ALTER FOREIGN DATA WRAPPER away OPTIONS (DROP a, SET c 'x=y', ADD d '4');

-- to.sql to from.sql

ALTER FOREIGN DATA WRAPPER away OPTIONS (DROP d, ADD a '1', SET c '3');
