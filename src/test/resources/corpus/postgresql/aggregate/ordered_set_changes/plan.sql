-- from.sql to to.sql

-- rebuild: aggregate:app.often(integer): dropped and made anew: arguments, result and kind of an aggregate cannot be changed in place
DROP AGGREGATE app.often(integer);

CREATE OR REPLACE AGGREGATE app.often(integer) (
  SFUNC = pg_catalog.int4larger,
  STYPE = integer
);

-- body-change: aggregate:app.share(double precision, anyelement): calls in flight end as the old aggregate, later ones run the new
CREATE OR REPLACE AGGREGATE app.share(double precision ORDER BY anyelement) (
  SFUNC = pg_catalog.ordered_set_transition,
  STYPE = internal,
  SSPACE = 64,
  FINALFUNC = pg_catalog.percentile_disc_final,
  FINALFUNC_EXTRA,
  FINALFUNC_MODIFY = SHAREABLE,
  PARALLEL = SAFE
);

-- to.sql to from.sql

-- rebuild: aggregate:app.often(integer): dropped and made anew: arguments, result and kind of an aggregate cannot be changed in place
DROP AGGREGATE app.often(integer);

CREATE OR REPLACE AGGREGATE app.often(ORDER BY integer) (
  SFUNC = pg_catalog.ordered_set_transition,
  STYPE = internal,
  FINALFUNC = pg_catalog.mode_final,
  FINALFUNC_EXTRA
);

-- body-change: aggregate:app.share(double precision, anyelement): calls in flight end as the old aggregate, later ones run the new
CREATE OR REPLACE AGGREGATE app.share(double precision ORDER BY anyelement) (
  SFUNC = pg_catalog.ordered_set_transition,
  STYPE = internal,
  FINALFUNC = pg_catalog.percentile_disc_final,
  FINALFUNC_EXTRA
);
