-- from.sql to to.sql

CREATE EXTENSION file_fdw WITH SCHEMA public;
COMMENT ON EXTENSION file_fdw IS 'foreign-data wrapper for flat file access';
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;

-- to.sql to from.sql

DROP SERVER files;
DROP EXTENSION file_fdw;
