CREATE TABLE p (a integer, b integer, c integer, CONSTRAINT whole PRIMARY KEY (a), CONSTRAINT two UNIQUE (a, b))
  PARTITION BY LIST (a);
CREATE TABLE one PARTITION OF p FOR VALUES IN (1);
CREATE INDEX pb ON p (b);
CREATE INDEX pc ON p (c);
COMMENT ON INDEX one_b_idx IS 'by b';
