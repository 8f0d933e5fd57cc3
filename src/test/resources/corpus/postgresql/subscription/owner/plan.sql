-- from.sql to to.sql

ALTER SUBSCRIPTION s OWNER TO tandem_corpus_boss;

-- to.sql to from.sql

ALTER SUBSCRIPTION s OWNER TO CURRENT_USER;
