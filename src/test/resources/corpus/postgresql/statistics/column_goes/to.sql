CREATE TABLE public.orders (id integer, city text);
CREATE STATISTICS public.s ON city, id FROM public.orders;
