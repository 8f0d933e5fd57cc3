INSERT INTO t VALUES (1, '[s,m]', '{[s,m],[xl,xl]}');
