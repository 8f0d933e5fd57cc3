-- from.sql to to.sql

ALTER COLLATION app.sorted RENAME TO ordered;
ALTER COLLATION app.moved SET SCHEMA other;

-- to.sql to from.sql

ALTER COLLATION other.moved SET SCHEMA app;
ALTER COLLATION app.ordered RENAME TO sorted;
