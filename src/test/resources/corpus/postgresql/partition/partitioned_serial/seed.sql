INSERT INTO "Sales" (at, "the ""sum""") SELECT '2020-01-01', n FROM generate_series(1, 9) AS n;
DELETE FROM "Sales" WHERE id = 9;
