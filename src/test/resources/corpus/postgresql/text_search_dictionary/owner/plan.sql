-- from.sql to to.sql

ALTER TEXT SEARCH DICTIONARY public.d OWNER TO tandem_corpus_boss;

-- to.sql to from.sql

ALTER TEXT SEARCH DICTIONARY public.d OWNER TO CURRENT_USER;
