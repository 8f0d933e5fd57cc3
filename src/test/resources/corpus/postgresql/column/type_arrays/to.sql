CREATE TABLE t (id integer, a bigint[] DEFAULT '{1,2}', b varchar(10)[], c integer[], d integer[]);
CREATE INDEX t_a ON t USING gin (a);
