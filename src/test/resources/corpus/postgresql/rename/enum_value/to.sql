CREATE SCHEMA app;

CREATE TYPE app.status AS ENUM (
  'new',
  -- @renamed from=done
  'it''s finished');
CREATE TABLE app.tasks (id int, s app.status DEFAULT 'new', CHECK (s <> 'it''s finished' OR id > 0));
CREATE VIEW app.open AS SELECT id FROM app.tasks WHERE s <> 'it''s finished';
CREATE INDEX open_tasks ON app.tasks (id) WHERE s <> 'it''s finished';
