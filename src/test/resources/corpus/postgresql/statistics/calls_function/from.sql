CREATE FUNCTION public.area(zip text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT left(zip, 2)';
CREATE TABLE public.orders (id integer, city text, zip text);
CREATE STATISTICS public.s ON id, (public.area(zip)) FROM public.orders;
