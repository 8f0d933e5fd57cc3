INSERT INTO t VALUES (1, 'q', '{r}'); INSERT INTO u VALUES ('z', ROW('y'));
