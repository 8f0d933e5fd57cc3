-- from.sql to to.sql

ALTER SERVER files RENAME TO archive;

-- to.sql to from.sql

ALTER SERVER archive RENAME TO files;
