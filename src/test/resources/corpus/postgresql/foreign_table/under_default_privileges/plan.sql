-- from.sql to to.sql

CREATE FOREIGN TABLE app.far (
  id integer
)
  SERVER files;
GRANT SELECT ON app.far TO tandem_corpus_reader;

-- to.sql to from.sql

DROP FOREIGN TABLE app.far;
