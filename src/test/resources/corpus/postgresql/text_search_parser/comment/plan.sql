-- from.sql to to.sql

COMMENT ON TEXT SEARCH PARSER public.words IS 'as the default';

-- to.sql to from.sql

COMMENT ON TEXT SEARCH PARSER public.words IS NULL;
