INSERT INTO "My App (1)".t VALUES (1, ROW(1, 2));
