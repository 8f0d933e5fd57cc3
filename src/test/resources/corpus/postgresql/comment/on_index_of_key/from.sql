CREATE TABLE t (id integer PRIMARY KEY, a integer UNIQUE);
COMMENT ON INDEX t_pkey IS 'the index';
COMMENT ON CONSTRAINT t_pkey ON t IS 'the key';
