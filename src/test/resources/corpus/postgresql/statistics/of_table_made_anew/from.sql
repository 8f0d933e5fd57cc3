CREATE TABLE public.orders (id integer NOT NULL, city text, zip text);
CREATE STATISTICS public.s (mcv) ON city, zip FROM public.orders;
ALTER STATISTICS public.s SET STATISTICS 77;
ALTER STATISTICS public.s OWNER TO tandem_corpus_boss;
COMMENT ON STATISTICS public.s IS 'kept';
