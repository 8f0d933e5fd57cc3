CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
ALTER ROLE tandem_corpus_everywhere SET lock_timeout = '5s';
DO $$
BEGIN
  EXECUTE format('ALTER ROLE tandem_corpus_everywhere IN DATABASE %I SET lock_timeout = ''7s''', current_database());
END
$$;
