CREATE TABLE t (a integer, b text, c integer[]);
CREATE INDEX i1 ON t (a DESC NULLS LAST, b COLLATE "C" text_pattern_ops) INCLUDE (c) WITH (fillfactor=70);
CREATE UNIQUE INDEX i2 ON t (lower(b)) WHERE a > 0;
CREATE INDEX i3 ON t USING gin (c);
CREATE INDEX i4 ON t (lower(b), (a + 1));
ALTER INDEX i4 ALTER COLUMN 2 SET STATISTICS 500;
COMMENT ON INDEX i1 IS 'first';
