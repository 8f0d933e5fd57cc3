CREATE EXTENSION btree_gist;
CREATE TABLE t (room integer, during tsrange);
