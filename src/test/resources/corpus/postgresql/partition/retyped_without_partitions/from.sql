CREATE TYPE mood AS ENUM ('low', 'high', 'none');
CREATE TABLE empty (
  k integer,
  amount numeric,
  feels mood,
  twice integer
) PARTITION BY RANGE (k);
CREATE TABLE filled (
  k integer,
  amount numeric,
  feels mood
) PARTITION BY RANGE (k);
CREATE TABLE filled_low PARTITION OF filled FOR VALUES FROM (0) TO (10);
