CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a numeric);
CREATE AGGREGATE app.mean(numeric) (SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_avg);
