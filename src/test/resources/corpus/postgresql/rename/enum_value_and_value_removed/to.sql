CREATE SCHEMA app;

CREATE TYPE app.status AS ENUM ('new', 'open',
  -- @renamed from=done
  'closed');
CREATE TABLE app.tasks (id integer, s app.status DEFAULT 'new');
