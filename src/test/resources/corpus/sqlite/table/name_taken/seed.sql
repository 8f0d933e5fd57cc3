INSERT INTO t VALUES (1, '10', 100), (5, '20', 200);
INSERT INTO t_new VALUES ('keep');
