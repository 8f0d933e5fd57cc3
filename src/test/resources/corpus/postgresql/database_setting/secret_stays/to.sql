CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET app.jwt_secret = ''x''', current_database());
  EXECUTE format('ALTER DATABASE %I SET app.role = ''x''', current_database());
END
$$;
