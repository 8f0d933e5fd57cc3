-- from.sql to to.sql

DO $$
BEGIN
  EXECUTE format('ALTER ROLE tandem_corpus_everywhere IN DATABASE %I SET lock_timeout = %L', current_database(), '7s');
END
$$;

-- to.sql to from.sql

DO $$
BEGIN
  EXECUTE format('ALTER ROLE tandem_corpus_everywhere IN DATABASE %I RESET lock_timeout', current_database());
END
$$;
