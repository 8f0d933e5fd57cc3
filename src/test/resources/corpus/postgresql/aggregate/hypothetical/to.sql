CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a integer);
CREATE AGGREGATE app.place(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi,
  STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
COMMENT ON AGGREGATE app.place(VARIADIC "any" ORDER BY VARIADIC "any") IS 'a place';
ALTER AGGREGATE app.place(VARIADIC "any" ORDER BY VARIADIC "any") OWNER TO pg_monitor;
CREATE VIEW app.v AS SELECT app.place(2) WITHIN GROUP (ORDER BY a) AS place FROM app.t;
