CREATE COLLATION public.sorted (provider = icu, locale = 'en');
COMMENT ON COLLATION public.sorted IS 'two';
ALTER COLLATION public.sorted OWNER TO tandem_corpus_boss;
