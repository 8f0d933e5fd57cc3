CREATE TABLE t (id INTEGER PRIMARY KEY,
  -- @renamed from=a
  z INTEGER CHECK (z > 0) UNIQUE, g INTEGER AS (z + 1));
