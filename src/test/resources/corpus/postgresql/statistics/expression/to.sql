CREATE TABLE public.orders (id integer, city text, status varchar(8));
CREATE STATISTICS public.s ON id, (status IN ('a', 'c')) FROM public.orders;
