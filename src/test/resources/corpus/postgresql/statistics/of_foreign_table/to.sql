CREATE EXTENSION postgres_fdw;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER postgres_fdw;
CREATE FOREIGN TABLE public.orders (id integer, city text, zip text) SERVER elsewhere;
CREATE STATISTICS public.s ON city, zip FROM public.orders;
COMMENT ON STATISTICS public.s IS 'told';
