-- from.sql to to.sql

ALTER SUBSCRIPTION s SET (binary = false, streaming = on, synchronous_commit = 'on');
ALTER SUBSCRIPTION t SET (binary = true);

-- to.sql to from.sql

ALTER SUBSCRIPTION s SET (streaming = off, binary = true, synchronous_commit = 'local');
ALTER SUBSCRIPTION t SET (binary = false);
