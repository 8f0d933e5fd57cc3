CREATE TABLE public.orders (id integer, city text, zip text);
CREATE MATERIALIZED VIEW public.m AS SELECT city, zip FROM public.orders;
CREATE STATISTICS public.s ON city, zip FROM public.m;
