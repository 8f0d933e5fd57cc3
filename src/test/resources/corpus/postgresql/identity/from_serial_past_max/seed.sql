INSERT INTO t (a) VALUES ('x'), ('y'), ('z'); SELECT setval('t_id_seq', 500); DELETE FROM t WHERE a = 'z';
