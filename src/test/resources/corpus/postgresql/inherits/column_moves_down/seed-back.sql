INSERT INTO asset VALUES (1, 'x');
INSERT INTO car (id, name, wheels, doors) VALUES (2, 'mini', 3, 2), (3, 'van', 6, 5);
INSERT INTO house (id, name, floors) VALUES (4, 'hut', 1);
