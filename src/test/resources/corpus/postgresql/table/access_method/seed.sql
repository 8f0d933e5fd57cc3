INSERT INTO t VALUES (1, 'a'), (2, 'b'); INSERT INTO u (t) VALUES (1), (2);
