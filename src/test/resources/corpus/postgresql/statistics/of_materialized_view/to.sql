CREATE TABLE public.orders (id integer, city text, zip text);
CREATE MATERIALIZED VIEW public.m AS SELECT city, zip, id FROM public.orders WHERE id > 0;
CREATE STATISTICS public.s ON city, zip FROM public.m;
