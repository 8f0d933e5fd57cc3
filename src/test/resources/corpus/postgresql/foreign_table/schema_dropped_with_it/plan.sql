-- from.sql to to.sql

DROP FOREIGN TABLE far.t;
DROP SCHEMA far;

-- to.sql to from.sql

CREATE SCHEMA far;

CREATE FOREIGN TABLE far.t (
  id integer
)
  SERVER files;
