-- from.sql to to.sql

ALTER SUBSCRIPTION s SET (disable_on_error = true);

-- to.sql to from.sql

ALTER SUBSCRIPTION s SET (disable_on_error = false);
