-- from.sql to to.sql

CREATE FOREIGN TABLE app.far (
  id integer
)
  SERVER files;
REVOKE SELECT ON app.far FROM tandem_corpus_reader;

-- to.sql to from.sql

DROP FOREIGN TABLE app.far;
