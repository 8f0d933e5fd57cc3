INSERT INTO hot VALUES (1, '2020-02-02', 'a'), (2, '2021-02-02', 'b');
