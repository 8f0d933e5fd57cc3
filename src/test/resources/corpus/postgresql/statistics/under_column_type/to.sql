CREATE TABLE public.orders (id integer, city text, zip bigint);
CREATE STATISTICS public.s (mcv) ON city, zip FROM public.orders;
CREATE STATISTICS public.e ON (zip + 1) FROM public.orders;
ALTER STATISTICS public.s SET STATISTICS 77;
ALTER STATISTICS public.s OWNER TO tandem_corpus_boss;
COMMENT ON STATISTICS public.s IS 'kept';
