CREATE TYPE level AS ENUM ('low', 'high');
CREATE TABLE t (id integer, s level DEFAULT 'low' NOT NULL);
CREATE UNIQUE INDEX t_s ON t (s, id);
