-- from.sql to to.sql

ALTER TEXT SEARCH CONFIGURATION public.c OWNER TO tandem_corpus_boss;

-- to.sql to from.sql

ALTER TEXT SEARCH CONFIGURATION public.c OWNER TO CURRENT_USER;
