CREATE TYPE status AS ENUM ('new', 'done', 'gone away');
CREATE TABLE t (id integer PRIMARY KEY, s status NOT NULL DEFAULT 'new', a status[] DEFAULT '{new}');
CREATE INDEX t_s ON t (s);
CREATE INDEX t_open ON t (id) WHERE s = 'new';
CREATE VIEW open AS SELECT id FROM t WHERE s = 'new';
ALTER TABLE t ADD CONSTRAINT not_gone CHECK (s <> 'gone away');
