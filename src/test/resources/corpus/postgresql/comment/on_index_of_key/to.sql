CREATE TABLE t (id integer PRIMARY KEY, a integer UNIQUE);
COMMENT ON INDEX t_pkey IS 'another';
COMMENT ON INDEX t_a_key IS 'a''s';
