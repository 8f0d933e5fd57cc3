-- from.sql to to.sql

ALTER FUNCTION app.over(integer) RENAME TO other;
ALTER PROCEDURE app.job(integer) RENAME TO work;
ALTER AGGREGATE app.glued(text) RENAME TO joined;

-- to.sql to from.sql

ALTER FUNCTION app.other(integer) RENAME TO over;
ALTER PROCEDURE app.work(integer) RENAME TO job;
ALTER AGGREGATE app.joined(text) RENAME TO glued;
