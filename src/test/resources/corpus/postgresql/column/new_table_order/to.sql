CREATE TABLE t (z integer, "B" text NOT NULL DEFAULT 'b', a integer, y serial, g integer GENERATED ALWAYS AS (z + a) STORED, c text COLLATE "C", PRIMARY KEY (a, z));
CREATE TABLE u (LIKE t INCLUDING DEFAULTS, more text);
ALTER TABLE u DROP COLUMN a; ALTER TABLE u ADD COLUMN a text;
CREATE TABLE k (id integer);
