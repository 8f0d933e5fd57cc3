-- from.sql to to.sql

CREATE OR REPLACE AGGREGATE app.place(VARIADIC "any" ORDER BY VARIADIC "any") (
  SFUNC = pg_catalog.ordered_set_transition_multi,
  STYPE = internal,
  FINALFUNC = pg_catalog.rank_final,
  FINALFUNC_EXTRA,
  HYPOTHETICAL
);
ALTER AGGREGATE app.place("any") OWNER TO pg_monitor;
COMMENT ON AGGREGATE app.place("any") IS 'a place';

CREATE OR REPLACE VIEW app.v AS
 SELECT app.place(2) WITHIN GROUP (ORDER BY a) AS place
   FROM app.t;

-- to.sql to from.sql

DROP VIEW app.v;
DROP AGGREGATE app.place("any");
