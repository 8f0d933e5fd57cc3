CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a integer);
CREATE AGGREGATE app.total(integer) (SFUNC = int4_sum, STYPE = bigint, MSFUNC = int4_avg_accum,
  MINVFUNC = int4_avg_accum_inv, MSTYPE = bigint[], MFINALFUNC = int2int4_sum, MINITCOND = '{0,0}');
CREATE VIEW app.v AS SELECT app.total(a) OVER (ORDER BY id ROWS 1 PRECEDING) AS total FROM app.t;
