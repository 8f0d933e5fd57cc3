-- from.sql to to.sql

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET search_path = %L, %L', current_database(), 'app', 'public');
END
$$;

-- to.sql to from.sql

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET search_path = %L', current_database(), '');
END
$$;
