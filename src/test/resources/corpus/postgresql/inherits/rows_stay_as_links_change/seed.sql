INSERT INTO base VALUES (1, 'a'); INSERT INTO one VALUES (2, 'b', 2); INSERT INTO two VALUES (3, 'c', 3); INSERT INTO three VALUES (4, 'd', 4, 4);
