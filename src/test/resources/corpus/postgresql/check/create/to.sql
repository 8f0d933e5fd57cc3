CREATE TABLE t (a integer CHECK (a > 0), b integer, CONSTRAINT small CHECK (a < 10 AND b < 10) NO INHERIT);
COMMENT ON CONSTRAINT small ON t IS 'small';
CREATE TABLE u (status text, CHECK (status IN ('new', 'old')));
