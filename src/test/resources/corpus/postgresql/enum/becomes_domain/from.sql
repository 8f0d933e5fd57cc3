CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TABLE t (id integer, a mood DEFAULT 'a');
