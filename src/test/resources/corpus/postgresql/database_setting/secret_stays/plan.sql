-- from.sql to to.sql

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET app.role = %L', current_database(), 'x');
END
$$;

-- to.sql to from.sql

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I RESET app.role', current_database());
END
$$;
