CREATE SCHEMA app;

CREATE TABLE app.events (at date NOT NULL, note text) PARTITION BY RANGE (at);
-- @renamed from=events_2024
CREATE TABLE app.events_old PARTITION OF app.events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
