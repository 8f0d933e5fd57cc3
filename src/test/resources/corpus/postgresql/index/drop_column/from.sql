CREATE TABLE t (a integer, b integer, UNIQUE (a), CHECK (a > b));
CREATE INDEX i ON t (b);
