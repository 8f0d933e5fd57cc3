-- from.sql to to.sql

ALTER LANGUAGE plx RENAME TO ply;

-- to.sql to from.sql

ALTER LANGUAGE ply RENAME TO plx;
