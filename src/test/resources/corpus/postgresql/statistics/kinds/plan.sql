-- from.sql to to.sql

DROP STATISTICS public.s;
CREATE STATISTICS public.s (dependencies, mcv) ON city, zip FROM public.orders;
COMMENT ON STATISTICS public.s IS 'kept';

-- to.sql to from.sql

DROP STATISTICS public.s;
CREATE STATISTICS public.s (ndistinct) ON city, zip FROM public.orders;
COMMENT ON STATISTICS public.s IS 'kept';
