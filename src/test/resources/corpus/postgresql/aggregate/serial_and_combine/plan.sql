-- from.sql to to.sql

-- body-change: aggregate:app.mean(numeric): calls in flight end as the old aggregate, later ones run the new
CREATE OR REPLACE AGGREGATE app.mean(numeric) (
  SFUNC = pg_catalog.numeric_avg_accum,
  STYPE = internal,
  FINALFUNC = pg_catalog.numeric_avg,
  COMBINEFUNC = pg_catalog.numeric_avg_combine,
  SERIALFUNC = pg_catalog.numeric_avg_serialize,
  DESERIALFUNC = pg_catalog.numeric_avg_deserialize,
  PARALLEL = SAFE
);
COMMENT ON AGGREGATE app.mean(numeric) IS 'mean';

-- to.sql to from.sql

COMMENT ON AGGREGATE app.mean(numeric) IS NULL;

-- body-change: aggregate:app.mean(numeric): calls in flight end as the old aggregate, later ones run the new
CREATE OR REPLACE AGGREGATE app.mean(numeric) (
  SFUNC = pg_catalog.numeric_avg_accum,
  STYPE = internal,
  FINALFUNC = pg_catalog.numeric_avg
);
