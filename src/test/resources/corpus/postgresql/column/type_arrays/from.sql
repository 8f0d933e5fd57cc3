CREATE TABLE t (id integer, a integer[] DEFAULT '{1,2}', b text[], c text[], d text);
CREATE INDEX t_a ON t USING gin (a);
