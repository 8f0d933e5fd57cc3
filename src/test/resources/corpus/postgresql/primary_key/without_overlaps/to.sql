-- needs 18
CREATE EXTENSION btree_gist;
CREATE TABLE t (id integer NOT NULL, during tsrange NOT NULL, PRIMARY KEY (id, during WITHOUT OVERLAPS));
CREATE TABLE u (t integer, during tsrange, FOREIGN KEY (t, PERIOD during) REFERENCES t (id, PERIOD during));
