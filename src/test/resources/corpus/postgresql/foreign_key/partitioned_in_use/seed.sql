INSERT INTO customer VALUES (1, 'a'), (2, 'b');
INSERT INTO m VALUES ('2020-02-02', 2, 'b'), ('2021-02-02', 1, 'a');
