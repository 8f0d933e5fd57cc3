-- from.sql to to.sql

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET "DateStyle" = %L', current_database(), 'ISO, DMY');
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET app."Tenant" = %L', current_database(), E'it''s 5% \\ off');
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET app.empty = %L', current_database(), '');
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET search_path = %L, %L, %L', current_database(), 'app', '$user', 'Odd "one');
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET work_mem = %L', current_database(), '64MB');
END
$$;

-- to.sql to from.sql

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I RESET "DateStyle"', current_database());
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I RESET app."Tenant"', current_database());
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I RESET app.empty', current_database());
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I RESET search_path', current_database());
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I RESET work_mem', current_database());
END
$$;
