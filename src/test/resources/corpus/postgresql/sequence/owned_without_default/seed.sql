INSERT INTO ticket VALUES (1, 'a'), (7, 'b');
