-- from.sql to to.sql

ALTER FOREIGN TABLE app.far OWNER TO tandem_corpus_owner;

-- to.sql to from.sql

ALTER FOREIGN TABLE app.far OWNER TO CURRENT_USER;
