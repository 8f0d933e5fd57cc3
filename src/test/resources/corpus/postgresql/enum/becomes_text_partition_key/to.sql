CREATE DOMAIN region AS text;
CREATE TABLE m (id integer, r region) PARTITION BY LIST (r);
CREATE TABLE m_eu PARTITION OF m FOR VALUES IN ('eu');
