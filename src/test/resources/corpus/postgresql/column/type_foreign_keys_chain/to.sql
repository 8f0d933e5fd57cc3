CREATE TABLE a (id uuid PRIMARY KEY);
CREATE TABLE b (id integer PRIMARY KEY);
DROP TABLE a;
CREATE TABLE a (id bigint, code text, PRIMARY KEY (id, code));
CREATE TABLE c (a_id bigint, a_code text, parent bigint UNIQUE,
  FOREIGN KEY (a_id, a_code) REFERENCES a (id, code) ON UPDATE CASCADE, FOREIGN KEY (parent) REFERENCES c (parent));
CREATE TABLE d (c bigint REFERENCES c (parent) DEFERRABLE INITIALLY DEFERRED);
