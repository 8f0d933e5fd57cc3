-- from.sql to to.sql

DROP STATISTICS public.s;
CREATE STATISTICS public.s ON city, zip FROM public.customers;

-- to.sql to from.sql

DROP STATISTICS public.s;
CREATE STATISTICS public.s ON city, zip FROM public.orders;
