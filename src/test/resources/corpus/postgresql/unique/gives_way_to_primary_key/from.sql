CREATE TABLE t (id integer NOT NULL, CONSTRAINT t_id_key UNIQUE (id));
CREATE TABLE u (t integer REFERENCES t (id));
CREATE TABLE i (id integer NOT NULL);
CREATE UNIQUE INDEX i_id ON i (id);
CREATE TABLE j (i integer REFERENCES i (id));
