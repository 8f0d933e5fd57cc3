-- from.sql to to.sql

CREATE SCHEMA app;

CREATE TABLE app.a_2020 (
  id integer NOT NULL,
  at date NOT NULL,
  n integer DEFAULT 1,
  CONSTRAINT a_2020_pkey PRIMARY KEY (id, at),
  CONSTRAINT m_n_check CHECK ((n > 0))
);
CREATE INDEX a_2020_n_idx ON app.a_2020 USING btree (n);
CREATE INDEX only_here ON app.a_2020 USING btree (id);
COMMENT ON TABLE app.a_2020 IS 'first';

CREATE TABLE app.h (
  a integer,
  b text
) PARTITION BY HASH (a);

CREATE TABLE app.h_0 (
  a integer,
  b text
);
ALTER TABLE app.h ATTACH PARTITION app.h_0 FOR VALUES WITH (modulus 2, remainder 0);

CREATE TABLE app.m (
  id integer NOT NULL,
  at date NOT NULL,
  n integer DEFAULT 1,
  CONSTRAINT m_pkey PRIMARY KEY (id, at),
  CONSTRAINT m_n_check CHECK ((n > 0))
) PARTITION BY RANGE (at);

CREATE TABLE app.m_rest (
  id integer NOT NULL,
  at date NOT NULL,
  n integer DEFAULT 1,
  CONSTRAINT m_rest_pkey PRIMARY KEY (id, at),
  CONSTRAINT m_n_check CHECK ((n > 0))
);
CREATE INDEX m_rest_n_idx ON app.m_rest USING btree (n);

CREATE TABLE app.z_2021 (
  id integer NOT NULL,
  at date NOT NULL,
  n integer DEFAULT 2,
  CONSTRAINT z_2021_pkey PRIMARY KEY (id, at),
  CONSTRAINT m_n_check CHECK ((n > 0))
) PARTITION BY LIST (id);

CREATE TABLE app.z_2021_1 (
  id integer NOT NULL,
  at date NOT NULL,
  n integer DEFAULT 2,
  CONSTRAINT z_2021_1_pkey PRIMARY KEY (id, at),
  CONSTRAINT m_n_check CHECK ((n > 0))
);
CREATE INDEX z_2021_1_n_idx ON app.z_2021_1 USING btree (n);
CREATE INDEX z_2021_n_idx ON app.z_2021 USING btree (n);
CREATE INDEX m_n ON app.m USING btree (n);
ALTER TABLE app.m ATTACH PARTITION app.a_2020 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE app.m ATTACH PARTITION app.m_rest DEFAULT;
ALTER TABLE app.m ATTACH PARTITION app.z_2021 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
ALTER TABLE app.z_2021 ATTACH PARTITION app.z_2021_1 FOR VALUES IN (1, 2);

-- to.sql to from.sql

-- data-loss: table:app.h: the table and its rows are gone
-- data-loss: table:app.h_0: the table and its rows are gone
DROP TABLE app.h;

-- data-loss: table:app.m: the table and its rows are gone
-- data-loss: table:app.a_2020: the table and its rows are gone
-- data-loss: table:app.m_rest: the table and its rows are gone
-- data-loss: table:app.z_2021: the table and its rows are gone
-- data-loss: table:app.z_2021_1: the table and its rows are gone
DROP TABLE app.m;
DROP SCHEMA app;
