-- needs 18
CREATE TABLE t (a integer CONSTRAINT has_a NOT NULL, b integer NOT NULL, c integer, d integer, e integer CONSTRAINT has_e NOT NULL);
ALTER TABLE t ADD CONSTRAINT has_d NOT NULL d NOT VALID;
CREATE TABLE gone (a integer CONSTRAINT gone_a NOT NULL);
