INSERT INTO t VALUES ('{one,two}'), (NULL);
