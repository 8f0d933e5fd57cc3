CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET search_path = ''''', current_database());
END
$$;
