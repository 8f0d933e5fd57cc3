CREATE TABLE public.customers (id integer, city text, zip text);
CREATE STATISTICS public.s ON city, zip FROM public.customers;
