CREATE TYPE one AS ENUM ('a', 'b');
CREATE TYPE other AS ENUM ('a', 'c', 'b');
CREATE TABLE t (id integer, x other DEFAULT 'a' NOT NULL, l other[] DEFAULT '{a}', CONSTRAINT x_c CHECK (x >= 'a'));
CREATE UNIQUE INDEX t_x ON t (x);
CREATE INDEX t_part ON t (id) WHERE x = 'b';
CREATE VIEW v AS SELECT x FROM t WHERE x <> 'b';
COMMENT ON COLUMN v.x IS 'kept';
CREATE FUNCTION f() RETURNS SETOF other LANGUAGE sql BEGIN ATOMIC SELECT x FROM t; END;
