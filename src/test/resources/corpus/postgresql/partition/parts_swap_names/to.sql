CREATE TABLE p (a integer, b integer, c integer, CONSTRAINT whole PRIMARY KEY (a), CONSTRAINT two UNIQUE (a, b))
  PARTITION BY LIST (a);
CREATE TABLE one PARTITION OF p FOR VALUES IN (1);
CREATE INDEX pb ON p (b);
CREATE INDEX pc ON p (c);
COMMENT ON INDEX one_b_idx IS 'by b';
ALTER INDEX one_b_idx RENAME TO aside;
ALTER INDEX one_c_idx RENAME TO one_b_idx;
ALTER INDEX aside RENAME TO one_c_idx;
ALTER TABLE one RENAME CONSTRAINT one_pkey TO aside;
ALTER TABLE one RENAME CONSTRAINT one_a_b_key TO one_pkey;
ALTER TABLE one RENAME CONSTRAINT aside TO one_a_b_key;
