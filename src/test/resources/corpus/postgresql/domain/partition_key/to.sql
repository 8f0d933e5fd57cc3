CREATE DOMAIN region AS varchar(9) CHECK (VALUE <> '');
CREATE TABLE m (id integer, r region) PARTITION BY LIST (r);
CREATE TABLE m_eu PARTITION OF m FOR VALUES IN ('eu');
