-- from.sql to to.sql

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET lock_timeout = %L', current_database(), '6s');
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER ROLE tandem_corpus_set IN DATABASE %I SET lock_timeout = %L', current_database(), '6s');
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER ROLE tandem_corpus_set IN DATABASE %I RESET work_mem', current_database());
END
$$;

-- to.sql to from.sql

DO $$
BEGIN
  EXECUTE format('ALTER ROLE tandem_corpus_set IN DATABASE %I SET lock_timeout = %L', current_database(), '5s');
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER ROLE tandem_corpus_set IN DATABASE %I SET work_mem = %L', current_database(), '64');
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I RESET lock_timeout', current_database());
END
$$;
