CREATE TABLE customer (id integer PRIMARY KEY);
CREATE TABLE area (id integer PRIMARY KEY);
CREATE TABLE m (at date NOT NULL, customer integer REFERENCES customer, area integer REFERENCES area)
  PARTITION BY RANGE (at);
CREATE TABLE m_2020 PARTITION OF m FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
