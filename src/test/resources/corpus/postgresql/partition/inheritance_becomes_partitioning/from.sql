CREATE TABLE log (id integer NOT NULL, at date NOT NULL, words text);
CREATE TABLE log_2020 (CHECK (at >= '2020-01-01' AND at < '2021-01-01')) INHERITS (log);
CREATE TABLE log_2021 (CHECK (at >= '2021-01-01' AND at < '2022-01-01')) INHERITS (log);
CREATE INDEX log_2020_at ON log_2020 (at);
CREATE VIEW words AS SELECT words FROM log;
