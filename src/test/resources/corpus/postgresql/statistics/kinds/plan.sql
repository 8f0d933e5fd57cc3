-- from.sql to to.sql

-- rebuild: statistics:public.s: dropped and made anew: kinds, columns and table of statistics cannot be changed in place
DROP STATISTICS public.s;
CREATE STATISTICS public.s (dependencies, mcv) ON city, zip FROM public.orders;
COMMENT ON STATISTICS public.s IS 'kept';

-- to.sql to from.sql

-- rebuild: statistics:public.s: dropped and made anew: kinds, columns and table of statistics cannot be changed in place
DROP STATISTICS public.s;
CREATE STATISTICS public.s (ndistinct) ON city, zip FROM public.orders;
COMMENT ON STATISTICS public.s IS 'kept';
