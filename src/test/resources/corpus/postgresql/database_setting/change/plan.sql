-- from.sql to to.sql

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET app.y = %L', current_database(), '1');
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET work_mem = %L', current_database(), '32MB');
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I RESET app.x', current_database());
END
$$;

-- to.sql to from.sql

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET app.x = %L', current_database(), '1');
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET work_mem = %L', current_database(), '64MB');
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I RESET app.y', current_database());
END
$$;
