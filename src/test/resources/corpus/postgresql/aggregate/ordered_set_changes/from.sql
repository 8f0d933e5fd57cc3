CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a integer, b double precision);
CREATE AGGREGATE app.share(double precision ORDER BY anyelement) (SFUNC = ordered_set_transition,
  STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA);
CREATE AGGREGATE app.often(ORDER BY integer) (SFUNC = ordered_set_transition, STYPE = internal,
  FINALFUNC = mode_final, FINALFUNC_EXTRA);
CREATE VIEW app.v AS SELECT app.share(0.5) WITHIN GROUP (ORDER BY a) AS share FROM app.t;
