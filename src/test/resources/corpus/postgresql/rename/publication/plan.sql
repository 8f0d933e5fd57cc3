-- from.sql to to.sql

ALTER PUBLICATION old_name RENAME TO new_name;

-- to.sql to from.sql

ALTER PUBLICATION new_name RENAME TO old_name;
