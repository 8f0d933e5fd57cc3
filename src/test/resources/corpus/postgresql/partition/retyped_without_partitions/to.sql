CREATE TYPE mood AS ENUM ('high', 'low');
CREATE TABLE empty (
  k integer,
  amount smallint,
  feels mood,
  twice integer,
  more integer GENERATED ALWAYS AS (twice * 2) STORED
) PARTITION BY RANGE (k);
CREATE TABLE filled (
  k integer,
  amount smallint,
  feels mood
) PARTITION BY RANGE (k);
CREATE TABLE filled_low PARTITION OF filled FOR VALUES FROM (0) TO (10);
