INSERT INTO t VALUES (1, '10', 100), (5, '20', 200), (9, NULL, NULL);
INSERT INTO f VALUES ('some words');
