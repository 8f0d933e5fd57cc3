CREATE TYPE kind AS ENUM ('x', 'y'); CREATE TABLE t (id integer, k kind NOT NULL DEFAULT 'x');
CREATE INDEX t_k ON t (k);
