CREATE TYPE one AS ENUM ('a', 'b');
CREATE TABLE t (id integer, a one DEFAULT 'a');
