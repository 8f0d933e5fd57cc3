CREATE TABLE m (id integer NOT NULL, at date NOT NULL, area text) PARTITION BY RANGE (at);
CREATE TABLE m_rest PARTITION OF m DEFAULT;
CREATE TABLE m_2020 (id integer NOT NULL, at date NOT NULL, area text);
CREATE TABLE m_2021 (id integer NOT NULL, at date NOT NULL, area text) PARTITION BY LIST (area);
CREATE TABLE m_2021_rest PARTITION OF m_2021 DEFAULT;
CREATE TABLE m_2021_n (id integer NOT NULL, at date NOT NULL, area text);
