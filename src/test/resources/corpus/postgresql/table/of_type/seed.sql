INSERT INTO friend VALUES (1, 'a'); INSERT INTO foe VALUES (2, 'b');
