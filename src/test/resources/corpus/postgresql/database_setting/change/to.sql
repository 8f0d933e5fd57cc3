CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET work_mem = ''32MB''', current_database());
  EXECUTE format('ALTER DATABASE %I SET app.y = ''1''', current_database());
END
$$;
