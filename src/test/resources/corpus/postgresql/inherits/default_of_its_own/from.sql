CREATE TABLE p (id integer, state text DEFAULT 'new', n integer);
CREATE TABLE k (extra text) INHERITS (p);
ALTER TABLE k ALTER COLUMN state SET DEFAULT 'child';
ALTER TABLE k ALTER COLUMN n SET NOT NULL;
