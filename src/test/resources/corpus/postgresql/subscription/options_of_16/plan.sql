-- from.sql to to.sql

ALTER SUBSCRIPTION s SET (origin = any, password_required = false, run_as_owner = true);
ALTER SUBSCRIPTION t SET (streaming = off);

-- to.sql to from.sql

ALTER SUBSCRIPTION s SET (password_required = true, run_as_owner = false, origin = none);
ALTER SUBSCRIPTION t SET (streaming = parallel);
