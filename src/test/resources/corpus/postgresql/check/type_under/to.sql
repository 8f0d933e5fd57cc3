CREATE TABLE t (a bigint, b text, CONSTRAINT c CHECK (a > 0), CONSTRAINT d CHECK (b <> 'x'));
CREATE INDEX i ON t (a, lower(b)) WHERE b <> 'y';
