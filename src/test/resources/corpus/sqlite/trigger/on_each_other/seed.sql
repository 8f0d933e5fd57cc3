INSERT INTO a (rowid, x) VALUES (4, 5);
INSERT INTO b (rowid, y) VALUES (6, 7);
