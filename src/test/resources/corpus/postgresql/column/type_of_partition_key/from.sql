CREATE TABLE m (id integer, "When" date) PARTITION BY RANGE (date_part('year', "When"));
CREATE TABLE m_1 PARTITION OF m FOR VALUES FROM (2000) TO (2010);
