-- from.sql to to.sql

COMMENT ON TEXT SEARCH CONFIGURATION public.c IS 'as simple';

-- to.sql to from.sql

COMMENT ON TEXT SEARCH CONFIGURATION public.c IS NULL;
