CREATE TABLE t (id integer PRIMARY KEY);
CREATE TABLE u (t integer REFERENCES t (id));
CREATE TABLE v (t integer REFERENCES t (id));
CREATE TABLE i (id integer PRIMARY KEY);
CREATE TABLE j (i integer REFERENCES i (id));
