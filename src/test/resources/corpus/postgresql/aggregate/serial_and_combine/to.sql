CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a numeric);
CREATE AGGREGATE app.mean(numeric) (SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_avg,
  COMBINEFUNC = numeric_avg_combine, SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize,
  PARALLEL = SAFE);
COMMENT ON AGGREGATE app.mean(numeric) IS 'mean';
