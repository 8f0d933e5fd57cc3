CREATE TABLE public.orders (id integer, zip integer);
CREATE STATISTICS public.e ON id, (zip + 1) FROM public.orders;
