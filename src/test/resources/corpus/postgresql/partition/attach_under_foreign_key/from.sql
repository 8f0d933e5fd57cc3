CREATE TABLE customer (id integer PRIMARY KEY);
CREATE TABLE area (id integer PRIMARY KEY);
CREATE TABLE m (at date NOT NULL, customer integer REFERENCES customer, area integer) PARTITION BY RANGE (at);
CREATE TABLE m_2020 (at date NOT NULL, customer integer, area integer);
