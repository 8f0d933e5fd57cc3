CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
GRANT USAGE ON SCHEMA app TO tandem_corpus_set;
DO $$
BEGIN
  EXECUTE format('ALTER ROLE tandem_corpus_set IN DATABASE %I SET lock_timeout = ''5s''', current_database());
  EXECUTE format('ALTER ROLE tandem_corpus_set IN DATABASE %I SET work_mem = 64', current_database());
END
$$;
