CREATE SCHEMA app;

CREATE TYPE app.status AS ENUM ('draft',
  -- @renamed from=done
  'closed');
CREATE TABLE app.tasks (id int, s app.status DEFAULT 'closed' NOT NULL);
