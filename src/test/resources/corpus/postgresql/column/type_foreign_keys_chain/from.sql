CREATE TABLE a (id integer PRIMARY KEY);
CREATE TABLE b (id integer PRIMARY KEY);
DROP TABLE a;
CREATE TABLE a (id integer, code varchar(5), PRIMARY KEY (id, code));
CREATE TABLE c (a_id integer, a_code varchar(5), parent integer UNIQUE,
  FOREIGN KEY (a_id, a_code) REFERENCES a (id, code) ON UPDATE CASCADE, FOREIGN KEY (parent) REFERENCES c (parent));
CREATE TABLE d (c integer REFERENCES c (parent) DEFERRABLE INITIALLY DEFERRED);
