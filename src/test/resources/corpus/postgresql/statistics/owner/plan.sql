-- from.sql to to.sql

ALTER STATISTICS public.s OWNER TO tandem_corpus_boss;

-- to.sql to from.sql

ALTER STATISTICS public.s OWNER TO CURRENT_USER;
