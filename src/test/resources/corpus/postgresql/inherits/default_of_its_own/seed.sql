INSERT INTO p VALUES (1, 'a', 1); INSERT INTO k VALUES (2, 'b', 2, 'x');
