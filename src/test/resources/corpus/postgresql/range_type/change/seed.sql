INSERT INTO t VALUES (1, '[1,5)', '{[1,3)}');
