CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET work_mem = ''64MB''', current_database());
  EXECUTE format('ALTER DATABASE %I SET search_path = app, "$user", "Odd ""one"', current_database());
  EXECUTE format('ALTER DATABASE %I SET "DateStyle" = ''ISO, DMY''', current_database());
  EXECUTE format('ALTER DATABASE %I SET app."Tenant" = ''it''''s 5%% \ off''', current_database());
  EXECUTE format('ALTER DATABASE %I SET app.empty = ''''', current_database());
END
$$;
