CREATE TABLE t (id integer, a timestamptz DEFAULT now(), b timestamp, c timestamp DEFAULT '2020-01-01',
  d interval);
CREATE INDEX t_a ON t (a);
CREATE VIEW v AS SELECT a AT TIME ZONE 'UTC' AS at FROM t;
