CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, CONSTRAINT k PRIMARY KEY (a));
CREATE TABLE u (t integer REFERENCES t (a));
