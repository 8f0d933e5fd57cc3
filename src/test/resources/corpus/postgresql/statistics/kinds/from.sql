CREATE TABLE public.orders (id integer, city text, zip text);
CREATE STATISTICS public.s (ndistinct) ON city, zip FROM public.orders;
COMMENT ON STATISTICS public.s IS 'kept';
