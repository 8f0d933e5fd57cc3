CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, CONSTRAINT k UNIQUE (a));
CREATE TABLE u (t integer REFERENCES t (a));
