CREATE TABLE t (
  a smallint,
  b bigint GENERATED ALWAYS AS (a * 2) STORED
);
CREATE TABLE whole (
  k integer,
  a smallint,
  b bigint GENERATED ALWAYS AS (a * 2) STORED
) PARTITION BY HASH (k);
CREATE TABLE part PARTITION OF whole FOR VALUES WITH (MODULUS 1, REMAINDER 0);
