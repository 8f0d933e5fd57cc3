CREATE TYPE person AS (id integer, name text);
CREATE TABLE friend (id integer PRIMARY KEY, name text);
CREATE TABLE foe OF person (name WITH OPTIONS NOT NULL DEFAULT 'nobody', CHECK (id > 0));
CREATE TABLE other OF person;
COMMENT ON COLUMN friend.name IS 'called';
