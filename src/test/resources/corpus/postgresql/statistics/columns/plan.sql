-- from.sql to to.sql

DROP STATISTICS public.s;
CREATE STATISTICS public.s ON id, city, zip FROM public.orders;
ALTER STATISTICS public.s SET STATISTICS 60;

-- to.sql to from.sql

DROP STATISTICS public.s;
CREATE STATISTICS public.s ON city, zip FROM public.orders;
ALTER STATISTICS public.s SET STATISTICS 50;
