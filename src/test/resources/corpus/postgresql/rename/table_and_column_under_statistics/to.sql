-- @renamed from=orders
CREATE TABLE public.purchases (
  id integer,
  -- @renamed from=city
  town text,
  zip text
);
CREATE STATISTICS public.s ON town, (lower(zip)) FROM public.purchases;
ALTER STATISTICS public.s SET STATISTICS 5;
