CREATE TABLE t (a integer CONSTRAINT positive CHECK (a > 0), b text, c text NOT NULL);
CREATE INDEX t_b ON t (b);
COMMENT ON CONSTRAINT positive ON t IS 'as counted';
COMMENT ON INDEX t_b IS 'for the search';
COMMENT ON COLUMN t.b IS 'as typed in';
