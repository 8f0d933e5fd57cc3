CREATE EXTENSION btree_gist;
CREATE TABLE t (room integer, during tsrange, CONSTRAINT no_clash EXCLUDE USING gist (room WITH =, during WITH &&) WITH (fillfactor=60) WHERE (room > 0));
COMMENT ON CONSTRAINT no_clash ON t IS 'one at a time';
