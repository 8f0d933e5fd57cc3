CREATE TABLE t (id integer, a text, b integer[]);
CREATE INDEX t_a ON t (a) WITH (deduplicate_items = on, fillfactor = 80) WHERE a <> 'x WITH (y)';
CREATE INDEX t_b ON t USING gin (b) WITH (gin_pending_list_limit = 128);
CREATE UNIQUE INDEX t_id ON t (id) INCLUDE (a) WITH (fillfactor = 50);
