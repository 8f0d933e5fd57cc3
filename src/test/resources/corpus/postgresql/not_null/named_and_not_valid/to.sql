-- needs 18
CREATE TABLE t (a integer CONSTRAINT other NOT NULL, b integer CONSTRAINT here NOT NULL, c integer CONSTRAINT later NOT NULL);
