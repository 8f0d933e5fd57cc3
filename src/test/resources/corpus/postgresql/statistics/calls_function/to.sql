CREATE FUNCTION public.area(code text) RETURNS varchar IMMUTABLE LANGUAGE sql AS 'SELECT left(code, 1)';
CREATE TABLE public.orders (id integer, city text, zip text);
CREATE STATISTICS public.s ON id, (public.area(zip)) FROM public.orders;
