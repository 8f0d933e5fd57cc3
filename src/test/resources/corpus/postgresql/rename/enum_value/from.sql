CREATE SCHEMA app;

CREATE TYPE app.status AS ENUM (
  'new',
  -- @renamed from="it's finished"
  'done');
CREATE TABLE app.tasks (id int, s app.status DEFAULT 'new', CHECK (s <> 'done' OR id > 0));
CREATE VIEW app.open AS SELECT id FROM app.tasks WHERE s <> 'done';
CREATE INDEX open_tasks ON app.tasks (id) WHERE s <> 'done';
