-- from.sql to to.sql

ALTER PUBLICATION p OWNER TO tandem_corpus_boss;

-- to.sql to from.sql

ALTER PUBLICATION p OWNER TO CURRENT_USER;
