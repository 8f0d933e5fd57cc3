-- from.sql to to.sql

ALTER FOREIGN DATA WRAPPER away RENAME TO far;

-- to.sql to from.sql

ALTER FOREIGN DATA WRAPPER far RENAME TO away;
