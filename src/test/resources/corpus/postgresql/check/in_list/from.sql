CREATE TABLE t (s varchar(10), CONSTRAINT c CHECK (s IN ('a', 'it''s', '(ARRAY[1])::text[]')));
CREATE DOMAIN d AS varchar CHECK (VALUE NOT IN ('x', 'y'));
CREATE VIEW v AS SELECT s IN ('a', 'b') AS good FROM t;
CREATE INDEX i ON t (s) WHERE s IN ('a', 'b');
