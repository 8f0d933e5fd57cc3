-- from.sql to to.sql

ALTER EVENT TRIGGER audit OWNER TO tandem_corpus_boss;

-- to.sql to from.sql

ALTER EVENT TRIGGER audit OWNER TO CURRENT_USER;
