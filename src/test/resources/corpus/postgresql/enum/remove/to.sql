CREATE TYPE mood AS ENUM ('b', 'a');
CREATE TABLE t (id integer, a mood DEFAULT 'b');
