CREATE SCHEMA app;

-- @renamed from=happenings
CREATE TABLE app.events (
  -- @renamed from=day
  at date,
  id integer,
  -- @renamed from=key
  CONSTRAINT events_key UNIQUE (at, id)) PARTITION BY RANGE (at);
-- @renamed from=happenings_old
CREATE TABLE app.events_old (
  -- @renamed from=day
  at date,
  id integer,
  -- @renamed from=old_key
  CONSTRAINT events_old_key UNIQUE (at, id));
ALTER TABLE app.events ATTACH PARTITION app.events_old FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
