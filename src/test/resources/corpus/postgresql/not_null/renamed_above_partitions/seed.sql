INSERT INTO w SELECT n, n FROM generate_series(0, 39, 4) AS n;
