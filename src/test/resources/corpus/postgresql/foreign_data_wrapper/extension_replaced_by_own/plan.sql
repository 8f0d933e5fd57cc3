-- from.sql to to.sql

-- rebuild: server:files: dropped and made anew: wrapper and type of a server are said when it is made
DROP SERVER files;
CREATE EXTENSION file_fdw WITH SCHEMA public;
COMMENT ON EXTENSION file_fdw IS 'foreign-data wrapper for flat file access';
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
DROP FOREIGN DATA WRAPPER away;

-- to.sql to from.sql

-- rebuild: server:files: dropped and made anew: wrapper and type of a server are said when it is made
DROP SERVER files;
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
DROP EXTENSION file_fdw;
