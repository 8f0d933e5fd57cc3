INSERT INTO orders VALUES ('new');
