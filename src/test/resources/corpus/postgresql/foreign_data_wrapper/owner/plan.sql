-- from.sql to to.sql

ALTER FOREIGN DATA WRAPPER away OWNER TO tandem_corpus_away;

-- to.sql to from.sql

ALTER FOREIGN DATA WRAPPER away OWNER TO CURRENT_USER;
