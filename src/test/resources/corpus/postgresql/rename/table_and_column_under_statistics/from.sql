-- @renamed from=purchases
CREATE TABLE public.orders (
  id integer,
  -- @renamed from=town
  city text,
  zip text
);
CREATE STATISTICS public.s ON city, (lower(zip)) FROM public.orders;
ALTER STATISTICS public.s SET STATISTICS 5;
