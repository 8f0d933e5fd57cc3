CREATE SCHEMA app;

CREATE TYPE app.status AS ENUM ('draft',
  -- @renamed from=closed
  'done');
CREATE TABLE app.tasks (id int, s app.status DEFAULT 'draft');
