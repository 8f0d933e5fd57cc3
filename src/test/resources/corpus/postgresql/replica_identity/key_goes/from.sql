CREATE TABLE by_key (id integer CONSTRAINT by_key_pkey PRIMARY KEY, a integer NOT NULL);
CREATE TABLE by_index (id integer NOT NULL, a integer NOT NULL);
CREATE UNIQUE INDEX by_index_id ON by_index (id);
ALTER TABLE by_index REPLICA IDENTITY USING INDEX by_index_id;
CREATE TABLE whole (id integer PRIMARY KEY);
ALTER TABLE whole REPLICA IDENTITY FULL;
