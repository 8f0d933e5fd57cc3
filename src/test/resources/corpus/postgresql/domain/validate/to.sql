CREATE DOMAIN price AS integer;
ALTER DOMAIN price ADD CONSTRAINT positive CHECK (VALUE > 0);
CREATE TABLE t (p price);
