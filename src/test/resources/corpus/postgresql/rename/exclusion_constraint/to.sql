CREATE SCHEMA app;

CREATE TABLE app.stays (
  during int4range,
  -- @renamed from=stays_during_excl
  CONSTRAINT one_at_a_time EXCLUDE USING gist (during WITH &&));
