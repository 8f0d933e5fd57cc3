CREATE SCHEMA app;

CREATE TABLE app.events (
  -- @renamed from=at
  day date NOT NULL,
  note text) PARTITION BY RANGE (day);
CREATE TABLE app.events_2024 PARTITION OF app.events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
