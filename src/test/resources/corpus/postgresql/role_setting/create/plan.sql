-- from.sql to to.sql

DO $$
BEGIN
  EXECUTE format('ALTER ROLE "tandem_corpus_Odd ""one" IN DATABASE %I SET work_mem = %L', current_database(), '1024');
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER ROLE tandem_corpus_set IN DATABASE %I SET search_path = %L, %L', current_database(), 'app', 'pg_temp');
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER ROLE tandem_corpus_set IN DATABASE %I SET statement_timeout = %L', current_database(), '5s');
END
$$;

-- to.sql to from.sql

DO $$
BEGIN
  EXECUTE format('ALTER ROLE "tandem_corpus_Odd ""one" IN DATABASE %I RESET work_mem', current_database());
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER ROLE tandem_corpus_set IN DATABASE %I RESET search_path', current_database());
END
$$;

DO $$
BEGIN
  EXECUTE format('ALTER ROLE tandem_corpus_set IN DATABASE %I RESET statement_timeout', current_database());
END
$$;
