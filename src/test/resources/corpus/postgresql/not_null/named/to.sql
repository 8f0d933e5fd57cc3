-- needs 18
CREATE TABLE t (a integer NOT NULL, b integer CONSTRAINT has_b NOT NULL NO INHERIT, c integer CONSTRAINT has_c NOT NULL, d integer CONSTRAINT has_d NOT NULL, e integer);
CREATE TABLE u (x integer CONSTRAINT has_x NOT NULL, PRIMARY KEY (x));
