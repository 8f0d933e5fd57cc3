-- from.sql to to.sql

ALTER SERVER files VERSION '2';

-- to.sql to from.sql

ALTER SERVER files VERSION NULL;
