CREATE TABLE t (id integer, a text, b integer[]);
CREATE INDEX t_a ON t (a) WITH (fillfactor = 70, deduplicate_items = off) WHERE a <> 'x WITH (y)';
CREATE INDEX t_b ON t USING gin (b) WITH (fastupdate = off);
CREATE UNIQUE INDEX t_id ON t (id) INCLUDE (a);
