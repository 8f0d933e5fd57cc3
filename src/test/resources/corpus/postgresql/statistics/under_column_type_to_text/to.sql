CREATE TABLE public.orders (id integer, zip text);
CREATE STATISTICS public.e ON id, (lower(zip)) FROM public.orders;
