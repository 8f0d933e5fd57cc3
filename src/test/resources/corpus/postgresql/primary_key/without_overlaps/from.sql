-- needs 18
CREATE EXTENSION btree_gist;
CREATE TABLE t (id integer NOT NULL, during tsrange NOT NULL);
