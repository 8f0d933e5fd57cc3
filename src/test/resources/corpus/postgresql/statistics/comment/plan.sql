-- from.sql to to.sql

COMMENT ON STATISTICS public.s IS 'they go together';

-- to.sql to from.sql

COMMENT ON STATISTICS public.s IS NULL;
