CREATE SCHEMA app;

CREATE TABLE app.stays (
  during int4range,
  -- @renamed from=one_at_a_time
  CONSTRAINT stays_during_excl EXCLUDE USING gist (during WITH &&));
