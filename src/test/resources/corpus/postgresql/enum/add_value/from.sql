CREATE TYPE mood AS ENUM ('b', 'd');
CREATE TABLE t (id integer, a mood DEFAULT 'b');
CREATE VIEW v AS SELECT a FROM t WHERE a <> 'd';
