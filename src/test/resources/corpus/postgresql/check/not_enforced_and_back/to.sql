-- needs 18
CREATE TABLE u (id integer PRIMARY KEY);
CREATE TABLE t (a integer, u integer, CONSTRAINT c CHECK (a > 0), CONSTRAINT f FOREIGN KEY (u) REFERENCES u);
