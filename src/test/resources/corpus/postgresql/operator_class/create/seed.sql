INSERT INTO app.t VALUES (1, ROW(1, 2), ROW(1, 3)), (2, ROW(2, 2), ROW(2, 2));
