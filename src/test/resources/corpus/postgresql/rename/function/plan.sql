-- from.sql to to.sql

ALTER FUNCTION app.twice(integer) RENAME TO double_of;

-- to.sql to from.sql

ALTER FUNCTION app.double_of(integer) RENAME TO twice;
