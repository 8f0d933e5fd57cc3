CREATE TABLE t (a INTEGER CHECK (a > 0) CHECK (a > 0), b TEXT CHECK (length(b) < 5 AND b IN ('x', 'yy', ', (')));
