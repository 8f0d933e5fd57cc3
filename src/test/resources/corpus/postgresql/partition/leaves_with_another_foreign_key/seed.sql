INSERT INTO r VALUES (7);
INSERT INTO p VALUES (1, 7), (2, 7), (3, 7), (4, 7), (5, 7);
