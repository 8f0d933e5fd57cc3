INSERT INTO t (a) VALUES ('a'); INSERT INTO u (a) VALUES ('a');
