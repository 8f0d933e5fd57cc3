CREATE TABLE t (
  a integer,
  b bigint NOT NULL
);
CREATE TABLE whole (
  k integer,
  a integer,
  b bigint NOT NULL
) PARTITION BY HASH (k);
CREATE TABLE part PARTITION OF whole FOR VALUES WITH (MODULUS 1, REMAINDER 0);
