-- from.sql to to.sql

COMMENT ON TEXT SEARCH DICTIONARY public.d IS 'as simple';

-- to.sql to from.sql

COMMENT ON TEXT SEARCH DICTIONARY public.d IS NULL;
