CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
GRANT USAGE ON SCHEMA app TO tandem_corpus_set;
DO $$
BEGIN
  EXECUTE format('ALTER ROLE tandem_corpus_set IN DATABASE %I SET search_path = app, pg_temp', current_database());
  EXECUTE format('ALTER ROLE tandem_corpus_set IN DATABASE %I SET statement_timeout = ''5s''', current_database());
  EXECUTE format('ALTER ROLE "tandem_corpus_Odd ""one" IN DATABASE %I SET work_mem = 1024', current_database());
END
$$;
