CREATE TABLE by_key (id integer NOT NULL, a integer NOT NULL, CONSTRAINT by_key_pkey PRIMARY KEY (id, a));
CREATE TABLE by_index (id integer NOT NULL, a integer NOT NULL);
CREATE UNIQUE INDEX by_index_id ON by_index (id, a);
ALTER TABLE by_index REPLICA IDENTITY USING INDEX by_index_id;
CREATE TABLE whole (id integer NOT NULL);
ALTER TABLE whole REPLICA IDENTITY FULL;
