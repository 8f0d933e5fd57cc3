CREATE DOMAIN price AS numeric(10,2) CONSTRAINT positive CHECK (VALUE >= 0);
CREATE TABLE t (p price);
