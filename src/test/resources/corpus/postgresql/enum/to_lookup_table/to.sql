CREATE TABLE t (id integer, k text NOT NULL DEFAULT 'x' CHECK (k IN ('x', 'y')));
CREATE INDEX t_k ON t (k);
