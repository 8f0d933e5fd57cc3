CREATE TABLE t (a integer, b varchar(10), CONSTRAINT c CHECK (a > 0), CONSTRAINT d CHECK (b <> 'x'));
CREATE INDEX i ON t (a, lower(b)) WHERE b <> 'y';
