INSERT INTO dept VALUES (1, NULL), (2, NULL);
INSERT INTO emp VALUES (1, 1, NULL), (2, 2, 1), (3, 2, 2);
UPDATE dept SET boss = 3 WHERE id = 2;
