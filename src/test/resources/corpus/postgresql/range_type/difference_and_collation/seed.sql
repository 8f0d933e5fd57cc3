INSERT INTO shop.bands VALUES (1, '[1,2.5)', '[a,c)'), (2, 'empty', NULL);
