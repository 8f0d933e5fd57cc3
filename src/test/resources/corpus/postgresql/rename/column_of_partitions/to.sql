CREATE SCHEMA app;

CREATE TABLE app.events (
  at date NOT NULL,
  -- @renamed from=note
  remark text) PARTITION BY RANGE (at);
CREATE TABLE app.events_2024 PARTITION OF app.events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE INDEX events_note ON app.events (remark);
ALTER INDEX app.events_2024_remark_idx RENAME TO events_2024_note_idx;
