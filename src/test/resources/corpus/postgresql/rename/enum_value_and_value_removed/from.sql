CREATE SCHEMA app;

CREATE TYPE app.status AS ENUM ('new',
  -- @renamed from=closed
  'done', 'never');
CREATE TABLE app.tasks (id integer, s app.status DEFAULT 'new');
