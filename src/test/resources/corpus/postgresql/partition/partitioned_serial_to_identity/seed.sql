INSERT INTO visit (page) VALUES ('a'), ('b');
