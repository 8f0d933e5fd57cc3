-- from.sql to to.sql

COMMENT ON TEXT SEARCH TEMPLATE public.plain IS 'as simple';

-- to.sql to from.sql

COMMENT ON TEXT SEARCH TEMPLATE public.plain IS NULL;
