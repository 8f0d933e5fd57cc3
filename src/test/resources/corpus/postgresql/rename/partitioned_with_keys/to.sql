CREATE SCHEMA app;

-- @renamed from=events
CREATE TABLE app.happenings (
  -- @renamed from=at
  day date,
  id integer,
  -- @renamed from=events_key
  CONSTRAINT key UNIQUE (day, id)) PARTITION BY RANGE (day);
-- @renamed from=events_old
CREATE TABLE app.happenings_old (
  -- @renamed from=at
  day date,
  id integer,
  -- @renamed from=events_old_key
  CONSTRAINT old_key UNIQUE (day, id));
ALTER TABLE app.happenings ATTACH PARTITION app.happenings_old FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
