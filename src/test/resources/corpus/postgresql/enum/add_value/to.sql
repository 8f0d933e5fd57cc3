CREATE TYPE mood AS ENUM ('first', 'a', 'b', 'c', 'd', 'e', 'f');
CREATE TABLE t (id integer, a mood DEFAULT 'e', m mood DEFAULT 'a');
CREATE VIEW v AS SELECT a FROM t WHERE a <> 'c';
