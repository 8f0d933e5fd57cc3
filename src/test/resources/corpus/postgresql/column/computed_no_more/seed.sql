INSERT INTO t (a) VALUES (1), (2);
INSERT INTO whole (k, a) VALUES (1, 1), (2, 2);
