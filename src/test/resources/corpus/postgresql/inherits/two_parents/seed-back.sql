INSERT INTO thing (id, size) VALUES (1, 5); INSERT INTO sized VALUES (2);
