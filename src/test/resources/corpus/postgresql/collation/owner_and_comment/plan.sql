-- from.sql to to.sql

ALTER COLLATION public.sorted OWNER TO tandem_corpus_boss;
COMMENT ON COLLATION public.sorted IS 'two';

-- to.sql to from.sql

COMMENT ON COLLATION public.sorted IS 'one';
ALTER COLLATION public.sorted OWNER TO CURRENT_USER;
