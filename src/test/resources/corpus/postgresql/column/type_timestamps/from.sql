CREATE TABLE t (id integer, a timestamp DEFAULT now(), b timestamp(3), c date DEFAULT '2020-01-01',
  d time);
CREATE INDEX t_a ON t (a);
CREATE VIEW v AS SELECT a AT TIME ZONE 'UTC' AS at FROM t;
