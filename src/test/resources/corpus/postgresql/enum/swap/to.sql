CREATE TYPE other AS ENUM ('a', 'b', 'c');
CREATE TABLE t (id integer, a other DEFAULT 'b');
