INSERT INTO t VALUES (1, '[1,3)', '{[1,2),[3,4)}', '{"[1,2)"}');
INSERT INTO u VALUES ('[a,b)', '{[a,b)}');
