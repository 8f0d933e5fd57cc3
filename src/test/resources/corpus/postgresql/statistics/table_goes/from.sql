CREATE TABLE public.other (id integer, city text);
CREATE TABLE public.orders (id integer, city text, zip text);
CREATE STATISTICS public.s ON city, zip FROM public.orders;
COMMENT ON STATISTICS public.s IS 'gone';
