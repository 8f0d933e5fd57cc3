CREATE TYPE person AS (id integer, name text);
CREATE TABLE friend OF person (PRIMARY KEY (id));
CREATE TABLE foe (id integer, name text);
COMMENT ON COLUMN friend.name IS 'called';
